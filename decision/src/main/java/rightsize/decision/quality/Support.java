package rightsize.decision.quality;

import java.util.List;
import rightsize.decision.advices.Grade;
import rightsize.decision.factors.Cell;

/**
 * How many scores speak for a model at a task.
 *
 * <pre>
 * A  at least 4 independent scores in categories of half the task's weight, sd <= 5 points
 * B  at least 2 independent in a quarter of it, sd <= 8
 * C  at least 1 independent or 2 of the vendor's, sd <= 12
 * D  less: never advised on, only named under "measure first"
 * </pre>
 */
record Support(int independent, int vendor) {

  /**
   * @param own cells of the model
   * @param weights of every test of the market for the task
   */
  static Support of(List<Cell> own, double[] weights) {
    int independent = 0;
    int vendor = 0;
    for (Cell cell : own) {
      if (weights[cell.test()] > 0) {
        if (cell.weight() == 1) {
          independent++;
        } else {
          vendor++;
        }
      }
    }
    return new Support(independent, vendor);
  }

  Grade grade(double sd, double coveredWeight) {
    if (independent + vendor == 0) {
      return Grade.D;
    }
    if (independent >= 4 && coveredWeight >= .5 && sd <= 5) {
      return Grade.A;
    }
    if (independent >= 2 && coveredWeight >= .25 && sd <= 8) {
      return Grade.B;
    }
    return (independent >= 1 || vendor >= 2) && sd <= 12 ? Grade.C : Grade.D;
  }
}
