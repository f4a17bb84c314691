package rightsize.decision.quality;

import java.util.OptionalDouble;
import rightsize.decision.market.Benchmark;

/**
 * A predicted result, in logits of the share solved.
 *
 * @param sd of one result, the test's own noise included
 * @param noiseSd the part of it that differs from test to test
 */
public record Prediction(double logit, double sd, double noiseSd) {

  /** A result of that benchmark on the same scale; empty when it has none. */
  public static OptionalDouble logitOf(Benchmark benchmark, double score) {
    return Scale.of(benchmark).map(scale -> scale.logit(score)).orElse(OptionalDouble.empty());
  }
}
