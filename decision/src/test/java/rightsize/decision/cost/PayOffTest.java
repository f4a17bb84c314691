package rightsize.decision.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static rightsize.decision.profiles.Profiles.usual;

import org.junit.jupiter.api.Test;
import rightsize.decision.energy.Draw;
import rightsize.decision.market.MarketSketch;
import rightsize.decision.market.ModelSketch;
import rightsize.decision.needs.Need;
import rightsize.decision.needs.NeedDraft;
import rightsize.decision.needs.Per;
import rightsize.decision.needs.Presets;
import rightsize.decision.needs.Task;
import rightsize.facts.Fact;

class PayOffTest {

  @Test
  void theBreakEvenLiesWithinItsRange() {
    PayOff payOff = PayOff.of(rented(300_000, 1e-7), hosted(300_000), "an option");
    // 730 USD / (1,000 tokens at 1 USD per million) = 730,000 requests; one machine carries 10
    // million, so the range is that of rent (0.16) and tokens alone:
    // sdLog of tokens: sqrt( (800 * .05)^2 + (200 * sqrt(.519^2 + .05^2))^2 ) / 1,000 = 0.1116,
    // together 0.195; p10 and p90 at 1.2816 of it: 730,000 * 1.284 and / 1.284
    long even = rented(300_000, 1e-7).breakEven(hosted(300_000)).orElseThrow();

    assertThat(even).isEqualTo(730_000);
    assertThat(payOff.low().orElseThrow()).isCloseTo(568_500, within(15_000L));
    assertThat(payOff.high().orElseThrow()).isCloseTo(937_300, within(20_000L));
  }

  @Test
  void atTheBreakEvenItIsAsLikelyAsNot() {
    PayOff payOff = PayOff.of(rented(730_000, 1e-7), hosted(730_000), "an option");

    assertThat(payOff.pCheaper()).isCloseTo(.5, within(.03));
  }

  @Test
  void moreRequestsMakeMachinesLikelierToBeCheaper() {
    double before = 0;
    for (double requests = 100_000; requests < 5e6; requests *= 1.4) {
      double now = PayOff.of(rented(requests, 1e-7), hosted(requests), "an option").pCheaper();
      assertThat(now).isGreaterThanOrEqualTo(before);
      before = now;
    }
    assertThat(before).isEqualTo(1);
  }

  @Test
  void neverIsSaidAsNoNumber() {
    // a full machine carries 100,000 for 730 USD, a provider for 100
    PayOff payOff = PayOff.of(rented(300_000, 1e-5), hosted(300_000), "an option");

    assertThat(payOff.low()).isEmpty();
    assertThat(payOff.high()).isEmpty();
    assertThat(payOff.pCheaper()).isZero();
  }

  @Test
  void theSameOptionDrawsTheSameAndAnotherOneNearlySo() {
    PayOff one = PayOff.of(rented(300_000, 1e-6), hosted(300_000), "an option");

    assertThat(PayOff.of(rented(300_000, 1e-6), hosted(300_000), "an option")).isEqualTo(one);
    long other = PayOff.of(rented(300_000, 1e-6), hosted(300_000), "another").low().orElseThrow();
    assertThat((double) other / one.low().orElseThrow()).isCloseTo(1, within(.05));
  }

  private static MachineBill rented(double requests, double perRequest) {
    return new MachineBill(
        DevicePrice.rented(1, "2026-05", usual().drawn()),
        1,
        requests,
        3,
        new Demand(perRequest, 0),
        new Demand(0, 0),
        .35,
        new Draw(100, 100, 50, 150, 100));
  }

  /** 1,000 tokens at 1 USD per million. */
  private static HostedBill hosted(double requests) {
    Need need =
        Presets.fill(
            new NeedDraft(Task.CUSTOMER_SERVICE, new Need.Volume(Math.round(requests), Per.MONTH))
                .tokens(new Need.Tokens(800, 200))
                .build());
    return ((HostedBill.Known)
            HostedBill.of(
                MarketSketch.offer("acme", "a/b", Fact.known(MarketSketch.price(1, 1))),
                Usage.of(need, ModelSketch.model("a/b").drawn()),
                usual().drawn()))
        .bill();
  }
}
