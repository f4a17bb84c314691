package rightsize.decision.speed;

import java.util.ArrayList;
import java.util.List;
import rightsize.decision.advices.Basis;

/**
 * What measurements say of the predicted times of a build on an accelerator.
 *
 * @param stepFactor by which the time between tokens is multiplied
 * @param firstFactor by which the time to the first token is
 * @param sdStep natural-log standard deviation of the time between tokens then; infinite where no
 *     measurement narrows it
 * @param sdFirst the same of the time to the first token
 * @param rows measurements of this very build on so many of these accelerators
 * @param inherited the same of another model of the same shape
 * @param related those of other builds, or other numbers of accelerators
 * @param near the rows under about the same tokens
 * @param inheritedNear the inherited ones of them
 */
public record Correction(
    double stepFactor,
    double firstFactor,
    double sdStep,
    double sdFirst,
    int rows,
    int inherited,
    int related,
    Near near,
    Near inheritedNear) {

  /** Loads this many times as large or as small are about the same. */
  static final double ABOUT = 2;

  /**
   * Requests at once under which a time was measured.
   *
   * @param step of the time between tokens
   * @param first of the time to the first token
   */
  record Near(List<Double> step, List<Double> first) {
    static final Near NOWHERE = new Near(List.of(), List.of());
  }

  /** Nothing was measured. */
  public static final Correction NONE =
      new Correction(
          1,
          1,
          Double.POSITIVE_INFINITY,
          Double.POSITIVE_INFINITY,
          0,
          0,
          0,
          Near.NOWHERE,
          Near.NOWHERE);

  /** Where the time between tokens comes from with b sequences at once. */
  public Basis step(double b) {
    return basis(near.step, inheritedNear.step, b);
  }

  /** The same of the time to the first token. */
  public Basis first(double b) {
    return basis(near.first, inheritedNear.first, b);
  }

  private static Basis basis(List<Double> measured, List<Double> inherited, double b) {
    if (near(measured, b)) {
      return Basis.MEASURED;
    }
    return near(inherited, b) ? Basis.INHERITED : Basis.ESTIMATED;
  }

  /** Which measurements moved the prediction. */
  public List<String> because() {
    List<String> because = new ArrayList<>();
    if (rows > 0) {
      because.add(correctedBy(rows) + "of this build on this accelerator");
    }
    if (inherited > 0) {
      because.add(
          correctedBy(inherited)
              + "of such a build of a model of the same shape on this accelerator");
    }
    if (related > 0) {
      because.add(
          correctedBy(related)
              + "of this model or one of its shape on this accelerator, in other builds or on other"
              + " numbers of them");
    }
    return because;
  }

  private static String correctedBy(int measurements) {
    return "corrected by "
        + measurements
        + (measurements == 1 ? " measurement " : " measurements ");
  }

  private static boolean near(List<Double> measured, double b) {
    return measured.stream().anyMatch(one -> about(one, b));
  }

  static boolean about(double one, double other) {
    return one <= ABOUT * other && other <= ABOUT * one;
  }
}
