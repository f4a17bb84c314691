package rightsize.decision.factors;

/**
 * How far above the average model a model stands on tests of one kind, on the scale of the tests.
 * It stands there exactly by the sum of four terms.
 *
 * @param facts what the model's facts lead to expect
 * @param general what its scores on all tests add
 * @param profile what its strengths, read from tests like these, add
 * @param own what its own results on these tests, or without any its siblings' results, add
 * @param abilityVariance doubt of its abilities; shared by all tests
 * @param kindVariance doubt of how it takes to tests of this kind
 * @param tested how many of these tests it has taken, a less trusted result counting less
 */
public record Standing(
    double facts,
    double general,
    double profile,
    double own,
    double abilityVariance,
    double kindVariance,
    double tested) {

  public double above() {
    return facts + general + profile + own;
  }

  public double variance() {
    return abilityVariance + kindVariance;
  }
}
