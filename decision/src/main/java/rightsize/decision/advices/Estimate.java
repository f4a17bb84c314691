package rightsize.decision.advices;

import java.util.List;

/**
 * A number with its range (the middle 90 %), where it comes from and why, in English and as terms.
 */
public record Estimate(
    double value, double low, double high, Basis basis, List<String> because, List<Term> terms) {
  public Estimate {
    because = List.copyOf(because);
    terms = List.copyOf(terms);
  }
}
