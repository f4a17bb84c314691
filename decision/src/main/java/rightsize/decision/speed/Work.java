package rightsize.decision.speed;

import java.util.Optional;
import rightsize.decision.memory.Figure;

/**
 * The work that serving makes, in the milliseconds that data sheets promise (DECISION.md 2.1), per
 * sequence unless said otherwise.
 *
 * <pre>
 * experts touched by b sequences = 1 - (1 - chosen / experts)^b
 * operations  = 2 * ( (beside - plain) / flops(weights) + plain / flops(16 bit) ),  beside = worked - chosen / experts * routed
 * prefill(n)  = n * operations + 2 * attending * attention width * n^2 / flops(16 bit)
 * compute     = b * ( prefill(input) / output + operations )
 * in experts  = 2 * sqrt(chosen / experts) * routed / flops(weights) a token
 * link        = layers * 2 * (b + b * input / output) * width * 2 bytes * 2 (t - 1) / t / link
 * </pre>
 *
 * Parts of the weights count with the bytes they are kept in ({@link Copy}), or all alike where
 * nobody says. Experts see a few tokens each, and small matrices leave most of an accelerator idle:
 * their operations count as the geometric mean of the chosen experts' and of all experts', so that
 * two of eight large ones lose less than eight of 256 small ones. A newcomer's prompt is read while
 * the others write: each answer of m tokens is met by one prompt per sequence, spread over m steps.
 */
public final class Work {
  private final Copy copy;
  private final double weights;
  private final double experts;

  private final double cache;
  private final double prefill;
  private final double expertPrefill;
  private final double compute;
  private final double expertCompute;

  /** Operations in experts as promised, of what they count as. */
  private final double fill;

  private final double linkPerToken;
  private final double input;
  private final double output;

  /** Of a copy that lacks nothing. */
  Work(Copy copy, Load load) {
    this.copy = copy;
    Shape shape = copy.shape();
    Group group = copy.group();
    weights = copy.bytesAlways() / group.bandwidth() * 1000;
    experts = copy.bytesRouted() / group.bandwidth() * 1000;
    input = load.input();
    output = Math.max(1, load.output());
    double kept = copy.cache().bytesPerDevice(load.meanContext(), group.atOnce());
    cache = kept / group.device().bandwidth() * 1000;
    double flops = group.flops();
    double plainFlops = group.plainFlops();
    double beside = Math.max(0, shape.worked() - shape.hit() * shape.routed());
    double plain = Math.min(copy.plain(), beside);
    double perToken = 2000 * ((beside - plain) / flops + plain / plainFlops);
    fill = StrictMath.sqrt(shape.hit());
    double perTokenInExperts = 2000 * fill * shape.routed() / flops;
    double attention = 2000.0 * shape.attending() * shape.attentionWidth() * input * input;
    prefill = perToken * input + attention / plainFlops;
    expertPrefill = perTokenInExperts * input;
    compute = prefill / output + perToken;
    expertCompute = expertPrefill / output + perTokenInExperts;
    linkPerToken = linkPerToken(shape, group);
  }

  private static double linkPerToken(Shape shape, Group group) {
    int t = group.atOnce();
    return t == 1 ? 0 : 8.0 * shape.layers() * shape.width() * (t - 1) / t / group.link() * 1000;
  }

  /** Missing names the fact of the accelerator without which nothing can be said. */
  public static Figure<Work> of(Copy copy, Load load) {
    return lacks(copy).<Figure<Work>>map(Figure::missing).orElseGet(() -> known(copy, load));
  }

  private static Figure<Work> known(Copy copy, Load load) {
    return Figure.known(new Work(copy, load));
  }

  /** The fact without which nothing can be said of how fast a copy is. */
  static Optional<String> lacks(Copy copy) {
    if (!Double.isFinite(copy.group().flops())) {
      return Optional.of("accelerator_tflops");
    }
    if (Double.isNaN(copy.group().link())) {
      return Optional.of("accelerator_link");
    }
    return copy.weights().bytes() > 0 ? Optional.empty() : Optional.of("weights_bytes");
  }

  Copy copy() {
    return copy;
  }

  double output() {
    return output;
  }

  double experts() {
    return experts;
  }

  /** Of all b sequences. */
  public StepWork step(double b) {
    return new StepWork(
        weights,
        experts == 0 ? 0 : experts * copy.shape().taken(b),
        b * cache,
        b * compute,
        b * expertCompute,
        b * (1 + input / output) * linkPerToken,
        copy.shape().layers(),
        copy.shape().expertLayers(),
        copy.shape().indexLayers(),
        b);
  }

  /** Milliseconds that all operations of a step promise to take. */
  public double reckoning(double b) {
    return b * (compute + fill * expertCompute);
  }

  /** What a data sheet alone would say of a step: whatever takes longest, reading or reckoning. */
  public double roofline(double b) {
    return Math.max(step(b).reading(), reckoning(b));
  }

  /** The same of the first token: prompts one after the other, half of them before one's own. */
  public double firstRoofline(double b) {
    return (prefill + fill * expertPrefill) * (1 + (b - 1) / 2);
  }

  /**
   * @param stepMs what a step of b sequences takes
   */
  public FirstWork first(double b, double stepMs) {
    return new FirstWork(
        prefill,
        expertPrefill,
        b - 1,
        stepMs,
        input * linkPerToken,
        copy.shape().expertLayers(),
        b);
  }
}
