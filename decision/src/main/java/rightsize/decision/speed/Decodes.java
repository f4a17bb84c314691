package rightsize.decision.speed;

import java.util.Optional;
import rightsize.decision.memory.Engine;

/**
 * How fast many copies answer, side by side: an array for each figure, so that a question goes
 * through thousands of them without making an object. {@link Decode} is one of them, explained.
 *
 * <pre>
 * TPOT(b)   = step + b * stepPerSequence + experts * (1 - miss^b)
 * TTFT(b)   = first + b * firstPerSequence + stepsWaited * TPOT(b)
 * answer(b) = TTFT(b) + TPOT(b) * (output - 1)
 * </pre>
 *
 * All of a step but the experts is a straight line in the batch, and so is the first token. Times
 * are milliseconds, as measurements correct them ({@link Correction}), b is the number of sequences
 * at once, and each method's {@code at} is a place.
 */
public final class Decodes {

  /** So many at once were measured; beyond, the sums are only plausible. */
  private static final double MEASURED_AT_ONCE = 256;

  /** Each doubles the digits. */
  private static final int STEPS_TO_BALANCE = 6;

  private final double[] step;
  private final double[] stepPerSequence;
  private final double[] experts;
  private final double[] lnMiss;
  private final double[] first;
  private final double[] firstPerSequence;
  private final double[] stepsWaited;
  private final double[] stepsWritten;
  private final double[] sd;
  private final double[] sdBeyond;
  private final double[] sdFirst;

  /**
   * @param places for copies
   */
  public Decodes(int places) {
    step = new double[places];
    stepPerSequence = new double[places];
    experts = new double[places];
    lnMiss = new double[places];
    first = new double[places];
    firstPerSequence = new double[places];
    stepsWaited = new double[places];
    stepsWritten = new double[places];
    sd = new double[places];
    sdBeyond = new double[places];
    sdFirst = new double[places];
  }

  /**
   * Puts a copy with its load in a place, as measurements there correct it.
   *
   * @return the fact without which nothing can be said; the place is not to be read then
   */
  public Optional<String> put(
      int at, Copy copy, Load load, Coefficients coefficients, Correction correction) {
    Optional<String> lacks = Work.lacks(copy);
    if (lacks.isPresent()) {
      return lacks;
    }
    // here and not handed on: what leaves its method becomes an object
    Work work = new Work(copy, load);
    Group group = copy.group();
    // the terms of Coefficients.step one by one, for its costs would be an object each
    StepCosts costs = coefficients.steps().get(group.engine());
    double slower = coefficients.slower(group);
    double reading = coefficients.reading(group);
    StepWork one = work.step(1);
    stepPerSequence[at] = slower * one.perSequence(costs);
    step[at] = slower * (reading * costs.weights() * one.weights() + one.launches(costs));
    experts[at] = slower * reading * costs.experts() * work.experts();
    lnMiss[at] = copy.shape().lnMiss();
    FirstCosts firstCosts = coefficients.first(group.engine());
    FirstWork alone = work.first(1, 0);
    firstPerSequence[at] = firstCosts.queued() * alone.own(firstCosts) + firstCosts.sequence();
    first[at] = alone.at(firstCosts) - firstPerSequence[at];
    stepsWaited[at] = firstCosts.steps();
    stepsWritten[at] = Math.max(0, work.output() - 1);
    doubt(at, copy, coefficients);
    correct(at, correction);
    return lacks;
  }

  /** Steps that are waited for are predicted ones; measurements vouch for no batch beyond. */
  private void correct(int at, Correction correction) {
    step[at] *= correction.stepFactor();
    stepPerSequence[at] *= correction.stepFactor();
    experts[at] *= correction.stepFactor();
    first[at] *= correction.firstFactor();
    firstPerSequence[at] *= correction.firstFactor();
    stepsWaited[at] *= correction.firstFactor() / correction.stepFactor();
    sd[at] = Math.min(sd[at], correction.sdStep());
    sdFirst[at] = Math.min(sdFirst[at], correction.sdFirst());
  }

  private void doubt(int at, Copy copy, Coefficients coefficients) {
    Group group = copy.group();
    Doubt doubt = coefficients.doubt();
    if (group.engine() == Engine.LLAMA_CPP) {
      sd[at] = doubt.local();
      sdBeyond[at] = doubt.local();
      sdFirst[at] = doubt.localFirst();
    } else if (!group.device().computeStated()) {
      sd[at] = doubt.assumed();
      sdBeyond[at] = doubt.assumed();
      sdFirst[at] = doubt.assumed();
    } else {
      boolean measured = coefficients.measured(copy.shape(), group.device().accelerator());
      sd[at] = measured ? doubt.known() : doubt.unseen();
      sdBeyond[at] = doubt.beyond();
      sdFirst[at] = doubt.first();
    }
  }

  /** Between tokens. */
  public double tpotMs(int at, double b) {
    double touched = experts[at] == 0 ? 0 : 1 - StrictMath.exp(b * lnMiss[at]);
    return step[at] + b * stepPerSequence[at] + experts[at] * touched;
  }

  /** To the first token, once it is one's turn. */
  public double ttftMs(int at, double b) {
    return ttftMs(at, b, tpotMs(at, b));
  }

  private double ttftMs(int at, double b, double tpot) {
    return first[at] + b * firstPerSequence[at] + stepsWaited[at] * tpot;
  }

  /** Of a whole answer. */
  public double residenceMs(int at, double b) {
    double tpot = tpotMs(at, b);
    return ttftMs(at, b, tpot) + tpot * stepsWritten[at];
  }

  /** Requests a second that leave when b are being served at once. */
  public double perSecond(int at, double b) {
    return b / residenceMs(at, b) * 1000;
  }

  /**
   * The batch at which arrivals and departures balance (Little's law), {@code b = rate *
   * answer(b)}, or the most where more arrives. By Newton's steps from above: an answer's time
   * grows with the batch in a straight line or less, so that no step goes too far.
   */
  public double batchAt(int at, double perSecond, double most) {
    double rate = perSecond / 1000;
    double b = most;
    for (int i = 0; i < STEPS_TO_BALANCE; i++) {
      double spare = b - rate * residenceMs(at, b);
      if (spare <= 0) {
        break;
      }
      b -= spare / (1 - rate * residenceMsPerSequence(at, b));
    }
    return Math.max(1, b);
  }

  private double residenceMsPerSequence(int at, double b) {
    double touched = experts[at] == 0 ? 0 : -lnMiss[at] * StrictMath.exp(b * lnMiss[at]);
    double tpot = stepPerSequence[at] + experts[at] * touched;
    return firstPerSequence[at] + tpot * (stepsWaited[at] + stepsWritten[at]);
  }

  /** Natural-log standard deviation of the time between tokens, and of a whole answer. */
  public double sd(int at, double b) {
    return b > MEASURED_AT_ONCE ? sdBeyond[at] : sd[at];
  }

  /** Natural-log standard deviation of the time to the first token. */
  public double sdFirst(int at) {
    return sdFirst[at];
  }
}
