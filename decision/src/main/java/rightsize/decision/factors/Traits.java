package rightsize.decision.factors;

/**
 * What is known of the models beside their scores. One row, or one entry, per model.
 *
 * @param facts numbers that may foretell abilities, each about one in size; 0 for an unknown one
 * @param spread prior variance of the coefficient of each fact
 * @param family index; equal for siblings
 * @param developer index
 * @param year of release; NaN when unknown
 */
public record Traits(
    double[][] facts, double[] spread, int[] family, int[] developer, double[] year) {

  int models() {
    return facts.length;
  }
}
