package rightsize.decision.quality;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import rightsize.decision.market.Benchmark;

/**
 * Brings a benchmark's unit to logits of the share solved: {@code ln(p / (1 - p))} with p kept
 * within 0.5 % and 99.5 %. Ratings without a ceiling (Elo) have no such share and are left out.
 */
public record Scale(double ceiling, boolean higherIsBetter) {
  private static final double EDGE = .005;

  /** Empty when neither ceiling nor unit says what the best result is. */
  public static Optional<Scale> of(Benchmark benchmark) {
    boolean higher = benchmark.higherIsBetter().orElse(true);
    String unit = benchmark.unit().orElse("").toLowerCase(Locale.ROOT);
    if (!higher) {
      return unit.startsWith("percent") || unit.equals("%")
          ? Optional.of(new Scale(100, false))
          : unit.equals("fraction") || unit.equals("share")
              ? Optional.of(new Scale(1, false))
              : Optional.empty();
    }
    if (benchmark.ceiling().isKnown() && benchmark.ceiling().orElse(0.0) > 0) {
      return Optional.of(new Scale(benchmark.ceiling().orElse(1.0), true));
    }
    return switch (unit) {
      case "percent", "%", "pct" -> Optional.of(new Scale(100, true));
      case "fraction", "share" -> Optional.of(new Scale(1, true));
      default -> Optional.empty();
    };
  }

  /** Empty when the score lies outside its own scale, as a slip of the source does. */
  public OptionalDouble logit(double score) {
    double share = higherIsBetter ? score / ceiling : 1 - score / ceiling;
    if (!(share >= -1e-9 && share <= 1 + 1e-9)) {
      return higherIsBetter || !(score > ceiling)
          ? OptionalDouble.empty()
          : OptionalDouble.of(Logit.of(EDGE));
    }
    return OptionalDouble.of(Logit.of(Math.min(1 - EDGE, Math.max(EDGE, share))));
  }
}
