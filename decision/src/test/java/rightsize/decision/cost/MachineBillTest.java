package rightsize.decision.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MachineBillTest {

  @Test
  void rentRunsAllHoursOfAMonth() {
    // 2 devices * 0.41 USD * 730 h = 598.60
    MachineBill bill = new MachineBill(true, 2, 1, 1, 2, 100_000, .41 * 730, 0, "2026-05");

    assertThat(bill.usd()).isCloseTo(598.60, within(1e-9));
    assertThat(bill.high()).isCloseTo(1197.20, within(1e-9));
  }

  @Test
  void costClimbsInStairs() {
    MachineBill bill = new MachineBill(true, 1, 1, 1, 1, 100_000, 300, 0, "2026-05");

    assertThat(bill.usdAt(1)).isEqualTo(300);
    assertThat(bill.usdAt(100_000)).isEqualTo(300);
    assertThat(bill.usdAt(100_001)).isEqualTo(600);
  }

  @Test
  void powerOfOwnMachines() {
    // 0.45 kW * (0.25 + 0.75 * 0.5) * 730 h * 1.5 * 0.15 USD = 46.20
    assertThat(MachineBill.powerUsd(450, .5)).isCloseTo(46.20, within(.01));
  }

  @Test
  void saysWhatIsNotIncluded() {
    MachineBill bill = new MachineBill(false, 1, 1, 1, 1, 1, 46, 0, "2026-05");

    assertThat(bill.estimate().because())
        .anyMatch(text -> text.contains("not included"))
        .anyMatch(text -> text.contains("assumed"));
  }

  @Test
  void centsRoundHalvesUp() {
    assertThat(Bill.cents(1.005)).isEqualTo(1.01);
    assertThat(Bill.cents(2.344)).isEqualTo(2.34);
  }
}
