package rightsize.decision.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class BreakEvenTest {

  @Test
  void oneMachineThatCarriesEverything() {
    // 300 USD / 0.001 per request = 300,000; the second machine at 2 million pays at once
    assertThat(BreakEven.of(300, 2_000_000, .001)).isEqualTo(OptionalLong.of(300_000));
  }

  @Test
  void theSecondStairMayLoseAgain() {
    // one machine pays from 300,000, carries 400,000; two cost 600 and pay from 600,000: between
    // 400,001 and 600,000 they lose again; three pay from 900,000 and begin at 800,001, four from
    // 1,200,000 = where three end: the last loss ends at 1,200,000
    assertThat(BreakEven.of(300, 400_000, .001)).isEqualTo(OptionalLong.of(900_000));
  }

  @Test
  void neverWhenAFullMachineCostsMorePerRequest() {
    assertThat(BreakEven.of(300, 100_000, .001)).isEmpty();
  }

  @Test
  void neverAgainstNothing() {
    assertThat(BreakEven.of(300, 100_000, 0)).isEmpty();
  }

  @Test
  void agreesWithCountingEveryRequest() {
    double replica = 37;
    double carries = 900;
    double each = .05;
    long last = 0;
    for (long v = 1; v <= 50_000; v++) {
      if (Math.ceil(v / carries) * replica > each * v) {
        last = v;
      }
    }
    assertThat(BreakEven.of(replica, carries, each)).isEqualTo(OptionalLong.of(last + 1));
  }
}
