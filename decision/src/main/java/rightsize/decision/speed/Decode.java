package rightsize.decision.speed;

import java.util.List;
import rightsize.decision.advices.Term;
import rightsize.decision.memory.Figure;

/**
 * How fast one copy of a generating model answers with b sequences at once (DECISION.md 2.1 to
 * 2.3): the work that data sheets know, at what it was measured to cost.
 *
 * <pre>
 * TPOT(b) = StepWork(b) at StepCosts,  TTFT(b) = FirstWork(b, TPOT(b)) at FirstCosts,
 * each times its factor where measurements correct it ({@link Correction})
 * answer(b) = TTFT(b) + TPOT(b) * (output - 1)
 * </pre>
 *
 * How far off: {@code rightsize evaluate}, bars S1 to S4.
 */
public final class Decode {
  private final Work work;
  private final StepCosts step;
  private final FirstCosts first;
  private final Correction correction;
  private final Decodes times = new Decodes(1);

  private Decode(Work work, Load load, Coefficients coefficients, Correction correction) {
    this.work = work;
    this.correction = correction;
    Group group = work.copy().group();
    step = coefficients.step(group);
    first = coefficients.first(group.engine());
    times.put(0, work.copy(), load, coefficients, correction);
  }

  /** Missing names the fact of the accelerator without which nothing can be said. */
  public static Figure<Decode> of(Copy copy, Load load, Coefficients coefficients) {
    return of(copy, load, coefficients, Correction.NONE);
  }

  /** The same, as measurements there correct it. */
  public static Figure<Decode> of(
      Copy copy, Load load, Coefficients coefficients, Correction correction) {
    return Work.of(copy, load).map(work -> new Decode(work, load, coefficients, correction));
  }

  public Correction correction() {
    return correction;
  }

  /** Milliseconds between tokens with b sequences at once. */
  public double tpotMs(double b) {
    return times.tpotMs(0, b);
  }

  /** Milliseconds to the first token with b sequences at once, once it is one's turn. */
  public double ttftMs(double b) {
    return times.ttftMs(0, b);
  }

  /** Milliseconds of a whole answer with b sequences at once. */
  public double residenceMs(double b) {
    return times.residenceMs(0, b);
  }

  /** Requests a second that leave when b are being served at once. */
  public double perSecond(double b) {
    return times.perSecond(0, b);
  }

  /** See {@link Decodes#batchAt}. */
  public double batchAt(double perSecond, double most) {
    return times.batchAt(0, perSecond, most);
  }

  /** Natural-log standard deviation of the time between tokens, and of a whole answer. */
  public double sd(double b) {
    return times.sd(0, b);
  }

  /** Natural-log standard deviation of the time to the first token. */
  public double sdFirst() {
    return times.sdFirst(0);
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
        ms("sequences", step.sequence() * w.sequences()),
        ms("measured", tpotMs(b) - predictedStepMs(b)));
  }

  /** Parts of the time to the first token; they make it up exactly. */
  public List<Term> firstTerms(double b) {
    FirstWork w = work.first(b, predictedStepMs(b));
    return List.of(
        ms("prefill", w.own(first)),
        ms("queue", w.own(first) * first.queued() * w.others()),
        ms("steps_of_others", first.steps() * w.step()),
        ms("link", first.link() * w.link()),
        ms("start", first.start() + first.expertLayer() * w.expertLayers()),
        ms("sequences", first.sequence() * w.sequences()),
        ms("measured", ttftMs(b) * (1 - 1 / correction.firstFactor())));
  }

  /** Before measurements correct it. */
  private double predictedStepMs(double b) {
    return tpotMs(b) / correction.stepFactor();
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
