package rightsize.decision.standings;

import java.util.Comparator;
import java.util.List;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/**
 * What witnesses agree on, with a flat prior: the centre of a Student-t with four degrees of
 * freedom by iterated weights {@code w = 5/(4+z²)}, started at the weighted median, so that no
 * witness far from the others decides.
 *
 * @param logit the centre
 * @param variance of the centre
 * @param contested whether verified teams differ by more than chance at 5 % (Cochran's Q)
 */
record Consensus(double logit, double variance, boolean contested) {

  private static final double FREEDOM = 4;
  private static final int MOST_ROUNDS = 100;
  private static final double CLOSE_ENOUGH = 1e-10;

  static Consensus of(List<Witness> witnesses) {
    double centre = weightedMedian(witnesses);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double next = weightedMean(witnesses, centre);
      boolean settled = Math.abs(next - centre) < CLOSE_ENOUGH;
      centre = next;
      if (settled) {
        break;
      }
    }
    return new Consensus(centre, variance(witnesses, centre), isContested(witnesses));
  }

  private static double weightedMean(List<Witness> witnesses, double centre) {
    double sum = 0;
    double information = 0;
    for (Witness witness : witnesses) {
      double weight = weight(witness, centre, witnesses.size()) / witness.variance();
      sum += weight * witness.logit();
      information += weight;
    }
    return sum / information;
  }

  /** Of two witnesses who contradict each other nobody can tell which one is far from the truth. */
  private static double weight(Witness witness, double centre, int witnesses) {
    double z = witness.standardised(centre);
    return witnesses <= 2 ? 1 : (FREEDOM + 1) / (FREEDOM + z * z);
  }

  /**
   * One over the information, which a weight above 1 cannot raise beyond what was reported; widened
   * by the Birge ratio where witnesses differ more than their variances say.
   */
  private static double variance(List<Witness> witnesses, double centre) {
    double information = 0;
    double disagreement = 0;
    for (Witness witness : witnesses) {
      double z = witness.standardised(centre);
      double weight = weight(witness, centre, witnesses.size());
      information += Math.min(weight, 1) / witness.variance();
      disagreement += weight * z * z;
    }
    double ratio = disagreement / Math.max(1, witnesses.size() - 1);
    return Math.max(1, ratio) / information;
  }

  private static boolean isContested(List<Witness> witnesses) {
    List<Witness> teams = witnesses.stream().filter(Witness::verified).toList();
    if (teams.size() < 2) {
      return false;
    }
    double weights = teams.stream().mapToDouble(w -> 1 / w.variance()).sum();
    double mean = teams.stream().mapToDouble(w -> w.logit() / w.variance()).sum() / weights;
    double q = teams.stream().mapToDouble(w -> w.standardised(mean)).map(z -> z * z).sum();
    return new ChiSquaredDistribution(teams.size() - 1).cumulativeProbability(q) > .95;
  }

  private static double weightedMedian(List<Witness> witnesses) {
    List<Witness> ordered =
        witnesses.stream().sorted(Comparator.comparingDouble(Witness::logit)).toList();
    double half = ordered.stream().mapToDouble(w -> 1 / w.variance()).sum() / 2;
    double reached = 0;
    for (Witness witness : ordered) {
      reached += 1 / witness.variance();
      if (reached >= half) {
        return witness.logit();
      }
    }
    return ordered.get(ordered.size() - 1).logit();
  }
}
