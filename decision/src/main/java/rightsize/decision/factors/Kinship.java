package rightsize.decision.factors;

import java.util.Arrays;

/**
 * What relatives tell of a model on one test, beyond their abilities: siblings that were tested on
 * it did better or worse than expected together.
 *
 * <pre>
 * K(i,k) = s(i,k) exp( -|t_i - t_k| / half a year ) ,  s = 1 same family, 0.5 same developer, 0.3 otherwise
 * r_j ~ N( 0, sig2_j ( K/2 + I/2 ) )
 * </pre>
 *
 * Only the nearest eight are asked: on the published hold-outs they say what all of them say.
 */
final class Kinship {
  private static final double SHARED = .5;
  private static final double YEARS = .5;
  private static final double SAME_DEVELOPER = StrictMath.log(.5);
  private static final double NOT_RELATED = StrictMath.log(.3);

  /** Two releases of which one has no date stand this far apart. */
  private static final double UNDATED_YEARS = 1;

  private static final int NEAREST = 8;
  private static final double LEAST_LEFT = .2;

  private final Standardised scores;
  private final Traits traits;
  private final double[] residual;

  Kinship(Standardised scores, Traits traits, Abilities abilities, Tests tests) {
    this.scores = scores;
    this.traits = traits;
    residual = new double[scores.y.length];
    for (int at = 0; at < residual.length; at++) {
      Cell cell = scores.cells.get(at);
      residual[at] = scores.y[at] - tests.predict(abilities.mean[cell.model()], cell.test());
    }
  }

  /**
   * @param shift of the mean, in standardised units
   * @param left the share of the test's noise that remains
   */
  record Word(double shift, double left) {
    static final Word NONE = new Word(0, 1);
  }

  Word of(int model, int test) {
    int[] near = nearest(model, scores.ofTest[test]);
    if (near.length == 0) {
      return Word.NONE;
    }
    double[][] among = new double[near.length][near.length];
    double[] towards = new double[near.length];
    double[] surprise = new double[near.length];
    for (int a = 0; a < near.length; a++) {
      Cell cell = scores.cells.get(near[a]);
      towards[a] = SHARED * kin(model, cell.model());
      surprise[a] = residual[near[a]];
      for (int b = 0; b <= a; b++) {
        among[a][b] = SHARED * kin(cell.model(), scores.cells.get(near[b]).model());
        among[b][a] = among[a][b];
      }
      among[a][a] += (1 - SHARED) / cell.weight();
    }
    double[] weights = new Cholesky(among).solve(towards);
    return new Word(
        Vectors.dot(weights, surprise), Math.max(LEAST_LEFT, 1 - Vectors.dot(weights, towards)));
  }

  /** How far a result was off what abilities lead to expect, in standardised units. */
  double surprise(int at) {
    return residual[at];
  }

  double likeness(int model, int other) {
    return model == other ? 1 : SHARED * kin(model, other);
  }

  private double kin(int i, int k) {
    return i == k ? 1 : StrictMath.exp(closeness(i, k));
  }

  /** The logarithm of kinship, for an order without exponentials. */
  private double closeness(int i, int k) {
    double years = Math.abs(traits.year()[i] - traits.year()[k]);
    double share =
        traits.family()[i] == traits.family()[k]
            ? 0
            : traits.developer()[i] == traits.developer()[k] ? SAME_DEVELOPER : NOT_RELATED;
    return share - (Double.isNaN(years) ? UNDATED_YEARS : years) / YEARS;
  }

  /** The closest first; of equally close ones the earlier. */
  private int[] nearest(int model, int[] tested) {
    if (tested.length <= NEAREST) {
      return tested;
    }
    int[] near = new int[NEAREST];
    double[] closest = new double[NEAREST];
    Arrays.fill(closest, Double.NEGATIVE_INFINITY);
    for (int at : tested) {
      int other = scores.cells.get(at).model();
      double close = model == other ? Double.POSITIVE_INFINITY : closeness(model, other);
      int place = NEAREST;
      while (place > 0 && close > closest[place - 1]) {
        place--;
      }
      if (place < NEAREST) {
        System.arraycopy(near, place, near, place + 1, NEAREST - 1 - place);
        System.arraycopy(closest, place, closest, place + 1, NEAREST - 1 - place);
        near[place] = at;
        closest[place] = close;
      }
    }
    return near;
  }
}
