package rightsize.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static rightsize.decision.market.MarketSketch.market;
import static rightsize.decision.market.ModelSketch.model;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
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

  private static Trusted without(String... benchmarks) {
    return new Trusted(true, Optional.empty(), Set.of(benchmarks));
  }
}
