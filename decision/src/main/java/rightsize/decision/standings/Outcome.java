package rightsize.decision.standings;

/**
 * What was observed, and the pseudo-observation it stands for: a logit of success with a variance
 * of its own, before any doubt about the team is added.
 */
public sealed interface Outcome {

  /** The logit of success this outcome points to. */
  double logit();

  /** The variance of that logit from counting alone. */
  double variance();

  /**
   * So many of so many tries went well: {@code y = logit((s+.5)/(n+1))}, {@code v = 1/(n
   * max(p(1-p), .05))}.
   *
   * @param tries at least 1
   * @param successes 0 to tries
   */
  record Counts(int tries, int successes) implements Outcome {

    public Counts {
      if (tries < 1 || successes < 0 || successes > tries) {
        throw new IllegalArgumentException(successes + " of " + tries + " tries");
      }
    }

    @Override
    public double logit() {
      return Logits.of(rate());
    }

    @Override
    public double variance() {
      return 1 / (tries * Math.max(rate() * (1 - rate()), .05));
    }

    private double rate() {
      return (successes + .5) / (tries + 1);
    }
  }

  /**
   * An impression from 1 (useless) to 5 (excellent): {@code y = .8 }, {@code v = 1}. These are
   * starting values until enough reports carry both a rating and counts to fit thresholds.
   */
  record Rating(int stars) implements Outcome {

    public Rating {
      if (stars < 1 || stars > 5) {
        throw new IllegalArgumentException(stars + " stars");
      }
    }

    @Override
    public double logit() {
      return .8 * (stars - 3);
    }

    @Override
    public double variance() {
      return 1;
    }
  }
}
