package rightsize.decision.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import rightsize.decision.market.Benchmark;
import rightsize.facts.Fact;

class ScaleTest {

  @Test
  void halfIsZeroLogits() {
    assertThat(logit("percent", true, null, 50)).isCloseTo(0, within(1e-12));
    assertThat(logit("fraction", true, null, .5)).isCloseTo(0, within(1e-12));
    assertThat(logit("points of 10", true, 10.0, 5)).isCloseTo(0, within(1e-12));
  }

  @Test
  void fewerErrorsAreBetter() {
    // 12 % wrong = 88 % right: ln(.88 / .12) = 1.992
    assertThat(logit("percent", false, null, 12)).isCloseTo(1.992, within(.001));
  }

  @Test
  void moreErrorsThanWordsAreAsBadAsItGets() {
    assertThat(logit("percent", false, null, 130))
        .isCloseTo(logit("percent", false, null, 99.9), within(1e-9));
  }

  @Test
  void theEdgesStayFinite() {
    assertThat(logit("percent", true, null, 100)).isCloseTo(5.293, within(.001));
    assertThat(logit("percent", true, null, 0)).isCloseTo(-5.293, within(.001));
  }

  @Test
  void aRatingWithoutCeilingHasNoShare() {
    assertThat(Scale.of(benchmark("elo", true, null))).isEmpty();
  }

  @Test
  void aScoreOffItsScaleIsLeftOut() {
    assertThat(Scale.of(benchmark("percent", true, null)).orElseThrow().logit(140)).isEmpty();
    assertThat(Scale.of(benchmark("percent", true, null)).orElseThrow().logit(-3)).isEmpty();
  }

  private static double logit(String unit, boolean higher, Double ceiling, double score) {
    return Scale.of(benchmark(unit, higher, ceiling)).orElseThrow().logit(score).orElseThrow();
  }

  private static Benchmark benchmark(String unit, boolean higher, Double ceiling) {
    return new Benchmark(
        "b",
        "b",
        "chat",
        Fact.unknown(),
        Fact.known(unit),
        Fact.known(higher),
        Fact.unknown(),
        Fact.ofNullable(ceiling),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown());
  }
}
