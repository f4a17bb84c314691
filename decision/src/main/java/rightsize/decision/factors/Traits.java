package rightsize.decision.factors;

import java.util.Arrays;

/**
 * What is known of the models beside their scores. One row, or one entry, per model.
 *
 * @param facts numbers that may foretell abilities, each about one in size; 0 for an unknown one
 * @param family index; equal for siblings
 * @param developer index, from zero without gaps
 * @param year of release; NaN when unknown
 */
public record Traits(double[][] facts, int[] family, int[] developer, double[] year) {

  int models() {
    return facts.length;
  }

  int developers() {
    return Arrays.stream(developer).max().orElse(-1) + 1;
  }
}
