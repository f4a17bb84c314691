package rightsize.decision.factors;

/**
 * What a model should score on a test, on the test's own scale. The mean is exactly the sum of five
 * terms.
 *
 * @param level of the test: what a model with nothing special scores
 * @param facts what the model's facts (date, size, developer, ...) add
 * @param general what its scores on all tests add
 * @param profile what its strengths, read from tests like this one, add
 * @param siblings what its own and its relatives' results on this very test add
 * @param sd of one result, the test's noise included
 */
public record Forecast(
    double level, double facts, double general, double profile, double siblings, double sd) {

  public double mean() {
    return level + facts + general + profile + siblings;
  }
}
