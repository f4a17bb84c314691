package rightsize.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static rightsize.decision.market.MarketSketch.market;
import static rightsize.decision.market.ModelSketch.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rightsize.decision.market.Market;
import rightsize.decision.quality.Judge;
import rightsize.decision.quality.Trusted;

class JudgesTest {
  private final Judges judges = new Judges(market().tested(model("a/one"), 60).drawn());

  @Test
  void theSameTrustIsFittedOnce() {
    Judge first = judges.by(without("chat-1", "chat-2"));

    assertThat(judges.by(without("chat-2", "chat-1"))).isSameAs(first);
    assertThat(judges.by(Trusted.EVERYTHING))
        .isSameAs(judges.by(Trusted.EVERYTHING))
        .isNotSameAs(first);
  }

  @Test
  void theEightAskedForLastAreKept() {
    Judge first = judges.by(without("0"));
    for (int i = 1; i <= 8; i++) {
      judges.by(without("" + i));
    }

    assertThat(judges.by(without("8"))).isSameAs(judges.by(without("8")));
    assertThat(judges.by(without("0"))).isNotSameAs(first);
  }

  @Test
  void reportsAskForNoNewFit() {
    Market other = market().tested(model("a/one"), 60).with(model("a/one")).drawn();
    Judges fitted = new Judges(other);
    Judge without = fitted.by(without("chat-1"));

    Judges reported = fitted.reported(other.withStandings(List.of()));

    assertThat(reported.by(without("chat-1")))
        .isSameAs(reported.by(without("chat-1")))
        .isNotSameAs(without);
    assertThat(reported.by(Trusted.EVERYTHING).predict("a/one", "chat-1"))
        .isEqualTo(fitted.by(Trusted.EVERYTHING).predict("a/one", "chat-1"));
  }

  private static Trusted without(String... benchmarks) {
    return new Trusted(true, Optional.empty(), Set.of(benchmarks));
  }
}
