package rightsize.decision.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rightsize.decision.market.MarketSketch;
import rightsize.decision.needs.Need.LanguageShare;

class FaultsTest {

  @Test
  void aPlainNeedHasNone() {
    assertThat(Faults.of(plain().build())).isEmpty();
    assertThat(Faults.of(Presets.fill(plain().build()))).isEmpty();
  }

  @Test
  void pointsAtEveryAbsurdNumber() {
    Need absurd =
        new NeedDraft(Task.CODE, new Need.Volume(0, Per.DAY, Optional.of(.5)))
            .complexity(6)
            .tokens(new Need.Tokens(-1, 5, Optional.of(1.5)))
            .growth(new Need.Growth(10, 0))
            .build();

    assertThat(Faults.of(absurd))
        .extracting(Fault::pointer)
        .containsExactlyInAnyOrder(
            "/volume/requests",
            "/volume/peak_factor",
            "/complexity",
            "/tokens/input",
            "/tokens/cached_input_share",
            "/growth/months");
  }

  @Test
  void sharesAddUpToOne() {
    Need half = plain().languages(List.of(new LanguageShare("zh", .5))).build();

    assertThat(Faults.of(half)).extracting(Fault::pointer).containsExactly("/languages");
  }

  @Test
  void numbersThatAreNoneAreFaults() {
    Need nan = plain().languages(List.of(new LanguageShare("zh", Double.NaN))).build();

    assertThat(Faults.of(nan)).isNotEmpty();
  }

  @Test
  void budgetsArePositiveAndInACurrencyWithARate() {
    Need odd = plain().budget(new Need.Budget(BigDecimal.ZERO, "ABC", Optional.empty())).build();

    assertThat(Faults.of(odd)).extracting(Fault::pointer).containsExactly("/budget/amount");
    assertThat(Faults.of(odd, MarketSketch.market().drawn()))
        .extracting(Fault::pointer)
        .containsExactly("/budget/currency");
    assertThat(Faults.of(odd, MarketSketch.market().rate("ABC", 2).drawn())).isEmpty();
  }

  @Test
  void namesMustBeKnownToTheCatalogue() {
    Need names =
        plain()
            .current(new Need.Current("no/model", Optional.empty()))
            .hardware(
                new Need.Hardware(
                    Where.OWN,
                    List.of(new Need.Owned("no-card", 1)),
                    Optional.empty(),
                    Optional.empty()))
            .trust(
                new Need.Trust(
                    Optional.empty(), Optional.empty(), List.of("chat-1", "no-benchmark")))
            .build();

    assertThat(Faults.of(names, MarketSketch.market().drawn()))
        .extracting(Fault::pointer)
        .containsExactlyInAnyOrder(
            "/current/model", "/hardware/accelerators/0/id", "/trust/without_benchmarks/1");
  }

  private static NeedDraft plain() {
    return new NeedDraft(Task.CUSTOMER_SERVICE, new Need.Volume(1000, Per.MONTH));
  }
}
