package rightsize.decision.speed;

import java.util.List;
import rightsize.decision.advices.Term;
import rightsize.decision.memory.Engine;
import rightsize.decision.memory.Figure;

/**
 * How fast one copy of a generating model answers with b sequences at once (DECISION.md 2.1 to
 * 2.3): the work that data sheets know, at what it was measured to cost.
 *
 * <pre>
 * TPOT(b) = StepWork(b) at StepCosts,  TTFT(b) = FirstWork(b, TPOT(b)) at FirstCosts
 * answer(b) = TTFT(b) + TPOT(b) * (output - 1)
 * </pre>
 *
 * How far off: {@code rightsize evaluate}, bars S1 to S4.
 */
public final class Decode {

  /** So many at once were measured; beyond, the sums are only plausible. */
  private static final double MEASURED_AT_ONCE = 256;

  /** Each doubles the digits. */
  private static final int STEPS_TO_BALANCE = 6;

  private final Work work;

  /** All of a step but the experts is a straight line in the batch, and so is the first token. */
  private final double stepMs;

  private final double stepMsPerSequence;
  private final double firstMs;
  private final double firstMsPerSequence;
  private final StepCosts step;
  private final FirstCosts first;
  private final Doubt doubt;
  private final boolean measured;

  private Decode(Work work, Coefficients coefficients) {
    this.work = work;
    doubt = coefficients.doubt();
    Group group = work.copy().group();
    step = coefficients.step(group);
    first = coefficients.first(group.engine());
    StepWork one = work.step(1);
    stepMsPerSequence = one.perSequence(step);
    stepMs = one.at(step) - stepMsPerSequence - step.experts() * one.experts();
    FirstWork alone = work.first(1, 0);
    firstMsPerSequence = first.queued() * alone.own(first) + first.sequence();
    firstMs = alone.at(first) - firstMsPerSequence;
    measured = coefficients.measured(work.copy().shape(), group.device().accelerator());
  }

  /** Missing names the fact of the accelerator without which nothing can be said. */
  public static Figure<Decode> of(Copy copy, Load load, Coefficients coefficients) {
    return Work.of(copy, load).map(work -> new Decode(work, coefficients));
  }

  /** Milliseconds between tokens with b sequences at once. */
  public double tpotMs(double b) {
    return stepMs + b * stepMsPerSequence + step.experts() * work.touched(b);
  }

  /** Milliseconds to the first token with b sequences at once, once it is one's turn. */
  public double ttftMs(double b) {
    return ttftMs(b, tpotMs(b));
  }

  private double ttftMs(double b, double tpot) {
    return firstMs + b * firstMsPerSequence + first.steps() * tpot;
  }

  /** Milliseconds of a whole answer with b sequences at once. */
  public double residenceMs(double b) {
    double tpot = tpotMs(b);
    return ttftMs(b, tpot) + tpot * Math.max(0, work.output() - 1);
  }

  /** Requests a second that leave when b are being served at once. */
  public double perSecond(double b) {
    return b / residenceMs(b) * 1000;
  }

  /**
   * The batch at which arrivals and departures balance (Little's law), {@code b = rate *
   * answer(b)}, or the most where more arrives. By Newton's steps from above: an answer's time
   * grows with the batch in a straight line or less, so that no step goes too far.
   */
  public double batchAt(double perSecond, double most) {
    double rate = perSecond / 1000;
    double b = most;
    for (int i = 0; i < STEPS_TO_BALANCE; i++) {
      double spare = b - rate * residenceMs(b);
      if (spare <= 0) {
        break;
      }
      b -= spare / (1 - rate * residenceMsPerSequence(b));
    }
    return Math.max(1, b);
  }

  private double residenceMsPerSequence(double b) {
    double step = stepMsPerSequence + this.step.experts() * work.touchedPerSequence(b);
    return firstMsPerSequence + step * (first.steps() + Math.max(0, work.output() - 1));
  }

  /** Natural-log standard deviation of the time between tokens, and of a whole answer. */
  public double sd(double b) {
    Group group = work.copy().group();
    if (group.engine() == Engine.LLAMA_CPP) {
      return doubt.local();
    }
    if (!group.device().computeStated()) {
      return doubt.assumed();
    }
    if (b > MEASURED_AT_ONCE) {
      return doubt.beyond();
    }
    return measured ? doubt.known() : doubt.unseen();
  }

  /** Natural-log standard deviation of the time to the first token. */
  public double sdFirst() {
    Group group = work.copy().group();
    if (group.engine() == Engine.LLAMA_CPP) {
      return doubt.localFirst();
    }
    return group.device().computeStated() ? doubt.first() : doubt.assumed();
  }

  /** Parts of the time between tokens; they make it up exactly. */
  public List<Term> stepTerms(double b) {
    StepWork w = work.step(b);
    return List.of(
        ms("weights", step.weights() * w.weights()),
        ms("expert_weights", step.experts() * w.experts()),
        ms("kv_cache", step.cache() * w.cache()),
        ms("compute", step.compute() * w.compute() + step.expertCompute() * w.expertCompute()),
        ms("link", step.link() * w.link()),
        ms("start", step.start()),
        ms(
            "layers",
            step.layer() * w.layers()
                + step.expertLayer() * w.expertLayers()
                + step.indexLayer() * w.indexLayers()),
        ms("sequences", step.sequence() * w.sequences()));
  }

  /** Parts of the time to the first token; they make it up exactly. */
  public List<Term> firstTerms(double b) {
    FirstWork w = work.first(b, tpotMs(b));
    return List.of(
        ms("prefill", w.own(first)),
        ms("queue", w.own(first) * first.queued() * w.others()),
        ms("steps_of_others", first.steps() * w.step()),
        ms("link", first.link() * w.link()),
        ms("start", first.start() + first.expertLayer() * w.expertLayers()),
        ms("sequences", first.sequence() * w.sequences()));
  }

  /** The first token and all that follow. */
  public List<Term> answerTerms(double b) {
    return List.of(
        ms("first_token", ttftMs(b)), ms("rest", tpotMs(b) * Math.max(0, work.output() - 1)));
  }

  private static Term ms(String code, double value) {
    return new Term(code, value, "ms");
  }
}
