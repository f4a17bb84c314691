package rightsize.decision.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static rightsize.decision.profiles.Profiles.usual;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rightsize.decision.advices.Estimate;
import rightsize.decision.advices.Term;
import rightsize.decision.energy.Draw;
import rightsize.decision.profiles.Profiles;

class MachineBillTest {

  /** 100 W idle, 100 + 50 + 150 + 100 = 400 W at work. */
  private static final Draw DRAW = new Draw(100, 100, 50, 150, 100);

  private static final Demand NONE = new Demand(0, 0);

  @Test
  void rentRunsAllHoursOfAMonth() {
    // 2 devices * 0.41 USD * 730 h = 598.60
    MachineBill bill = rented(2, .41, usual());

    assertThat(bill.usd()).isCloseTo(598.60, within(1e-9));
  }

  @Test
  void commitmentsLowerTheRent() {
    // 598.60 * (1 - 0.30) = 419.02
    assertThat(rented(2, .41, usual().rentDiscount(.3)).usd()).isCloseTo(419.02, within(1e-9));
  }

  @Test
  void costClimbsInStairs() {
    MachineBill bill = rented(1, 1, usual());

    assertThat(bill.usdAt(1)).isEqualTo(730);
    assertThat(bill.usdAt(100_000)).isEqualTo(730);
    assertThat(bill.usdAt(100_001)).isEqualTo(1460);
  }

  @Test
  void aReserveIsPaidForWhateverTheLoad() {
    MachineBill bill = rented(1, 1, usual().leastReplicas(3));

    assertThat(bill.usdAt(1)).isEqualTo(3 * 730);
    assertThat(bill.usdAt(400_000)).isEqualTo(4 * 730);
  }

  @Test
  void powerOfOwnMachinesIsIdleAndWork() {
    // 0.5 of one replica: one stands, 0.25 of it is at work.
    // idle 0.1 kW * 730 h * 1.2 * 0.20 USD = 17.52; work 0.25 * 0.3 kW * 730 * 1.2 * 0.20 = 13.14
    MachineBill bill =
        new MachineBill(
            DevicePrice.owned(usual().power(.20, 1.2).drawn()),
            1,
            50_000,
            3,
            new Demand(1e-5, 0),
            new Demand(5e-6, 0),
            .35,
            DRAW);

    assertThat(bill.usd()).isCloseTo(17.52 + 13.14, within(1e-9));
    assertThat(usdOf(bill.estimate(), "idle_power_usd")).isEqualTo(17.52);
    assertThat(usdOf(bill.estimate(), "work_power_usd")).isEqualTo(13.14);
  }

  @Test
  void powerIsGoodToAThird() {
    // one replica wanted by 0.01: one stands at either end; idle 17.52 USD and no work:
    // 17.52 * exp(1.6449 * 0.30) = 28.70, and the chance to stay below 20 is
    // Phi( ln(20 / 17.52) / 0.30 ) = Phi(0.4414) = 0.6705
    MachineBill bill =
        new MachineBill(
            DevicePrice.owned(usual().power(.20, 1.2).drawn()),
            1,
            1000,
            3,
            new Demand(1e-5, 0),
            NONE,
            .35,
            DRAW);

    assertThat(bill.high()).isCloseTo(28.70, within(.01));
    assertThat(bill.within(20)).isCloseTo(.6705, within(1e-3));
    assertThat(bill.within(bill.covered())).isGreaterThanOrEqualTo(.8);
    assertThat(rented(1, 1, usual(), 1000).high()).isEqualTo(730);
  }

  @Test
  void aPurchaseIsAnAnnuity() {
    // i = 1.1^(1/12) - 1 = 0.00797414; 1.1^-3 = 0.7513148;
    // 3,600 * 0.00797414 / (1 - 0.7513148) = 115.4347
    assertThat(DevicePrice.bought(3600, "2026", usual().drawn()).purchaseUsd())
        .isCloseTo(115.4347, within(1e-4));
    // half comes back after 36 months: 115.4347 * (1 - 0.5 * 0.7513148) = 72.0708
    assertThat(DevicePrice.bought(3600, "2026", usual().purchase(36, .1, .5).drawn()).purchaseUsd())
        .isCloseTo(72.0708, within(1e-4));
    // without interest 3,600 * 1.5 * (1 - 0.2) / 48 = 90, the machine around it being half as dear
    assertThat(
            DevicePrice.bought(3600, "2026", usual().purchase(48, 0, .2).server(.5).drawn())
                .purchaseUsd())
        .isCloseTo(90, within(1e-9));
  }

  @Test
  void peopleCountWhenSomebodySaysWhatTheyCost() {
    // 0.25 of 96,000 a year = 2,000 a month
    MachineBill watched = rented(1, 1, usual().staff(96_000, .25));

    assertThat(watched.usd()).isCloseTo(2730, within(1e-9));
    assertThat(watched.leftOut()).doesNotContain("people");
    assertThat(rented(1, 1, usual()).leftOut()).contains("people");
    assertThat(rented(1, 1, usual()).estimate().because())
        .anyMatch(text -> text.contains("people") && text.contains("not included"));
  }

  @Test
  void howManyReplicasAreEnoughIsLogNormal() {
    // wanted 1.6 replicas, sd of the log 0.35: P(N <= 2) = Phi(ln(2 / 1.6) / 0.35) = Phi(0.6376)
    // = 0.7381; P(N <= 3) = Phi(ln(3 / 1.6) / 0.35) = Phi(1.7960) = 0.9638
    MachineBill bill = rented(1, 1, usual(), 160_000);

    assertThat(bill.within(729)).isZero();
    assertThat(bill.within(1460)).isCloseTo(.7381, within(1e-4));
    assertThat(bill.within(2189)).isCloseTo(.7381, within(1e-4));
    assertThat(bill.within(2190)).isCloseTo(.9638, within(1e-4));
    // the 80 % point is 1.6 * exp(0.8416 * 0.35) = 2.15 replicas, made whole: 3
    assertThat(bill.covered()).isEqualTo(2190);
    // 1.6 * exp(-1.6449 * 0.35) = 0.90 and 1.6 * exp(1.6449 * 0.35) = 2.85 replicas
    assertThat(bill.low()).isEqualTo(730);
    assertThat(bill.high()).isEqualTo(2190);
  }

  @Test
  void aBudgetCarriesWhatItsReplicasCarryInFourOfFiveCases() {
    // 2 * 730 = 1,460; 2 replicas * 100,000 / exp(0.8416 * 0.35) = 200,000 / 1.3426 = 148,966
    MachineBill bill = rented(1, 1, usual(), 10);

    assertThat(bill.requestsWithin(1500).orElseThrow()).isCloseTo(148_966, within(5.0));
    assertThat(bill.requestsWithin(700)).isEmpty();
  }

  @Test
  void whatCoversABillIsWithinIt() {
    for (double requests = 1000; requests < 3e6; requests *= 1.3) {
      MachineBill bill = rented(1, 1, usual().staff(50_000, .1), requests);

      assertThat(bill.within(bill.covered())).isGreaterThanOrEqualTo(.8 - 1e-9);
      assertThat(bill.within(bill.covered() - 1)).isLessThan(.8);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theLinesAddUpToTheBillToTheCent(long seed) {
    Random random = new Random(seed);
    MachineBill bill =
        new MachineBill(
            DevicePrice.bought(
                10_000 * random.nextDouble(),
                "2026",
                usual().staff(90_000 * random.nextDouble() + 100, random.nextDouble()).drawn()),
            1 + random.nextInt(8),
            1e6 * random.nextDouble(),
            3,
            new Demand(1e-5 * random.nextDouble(), random.nextDouble()),
            new Demand(1e-6 * random.nextDouble(), .1 * random.nextDouble()),
            .35,
            DRAW);

    assertThat(sum(bill.estimate()))
        .isEqualByComparingTo(BigDecimal.valueOf(bill.estimate().value()));
    assertThat(bill.estimate().value()).isEqualTo(Bill.cents(bill.usd()));
  }

  @Test
  void moreRequestsOrDearerTermsNeverCostLess() {
    double before = 0;
    for (double requests = 0; requests < 1e6; requests += 9_999) {
      double now = rented(2, 1, usual()).usdAt(requests);
      assertThat(now).isGreaterThanOrEqualTo(before);
      before = now;
    }
    assertThat(rented(2, 1.1, usual()).usd()).isGreaterThan(rented(2, 1, usual()).usd());
    assertThat(rented(2, 1, usual().leastReplicas(2)).usd())
        .isGreaterThan(rented(2, 1, usual()).usd());
  }

  @Test
  void centsRoundHalvesUp() {
    assertThat(Bill.cents(1.005)).isEqualTo(1.01);
    assertThat(Bill.cents(2.344)).isEqualTo(2.34);
  }

  static BigDecimal sum(Estimate estimate) {
    return estimate.terms().stream()
        .filter(term -> term.unit().equals("usd_month"))
        .map(term -> BigDecimal.valueOf(term.value()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static double usdOf(Estimate estimate, String code) {
    List<Term> lines = estimate.terms().stream().filter(t -> t.code().equals(code)).toList();
    assertThat(lines).hasSize(1);
    return lines.get(0).value();
  }

  /** Carries 100,000 requests a month. */
  private static MachineBill rented(int devices, double usdHour, Profiles profile) {
    return rented(devices, usdHour, profile, 100_000);
  }

  private static MachineBill rented(
      int devices, double usdHour, Profiles profile, double requests) {
    return new MachineBill(
        DevicePrice.rented(usdHour, "2026-05", profile.drawn()),
        devices,
        requests,
        3,
        new Demand(1e-5, 0),
        NONE,
        .35,
        DRAW);
  }
}
