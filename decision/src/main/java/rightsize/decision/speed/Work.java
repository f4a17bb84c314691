package rightsize.decision.speed;

import java.util.Optional;
import rightsize.decision.memory.Figure;

/**
 * The work that serving makes, in the milliseconds that data sheets promise (DECISION.md 2.1), per
 * sequence unless said otherwise.
 *
 * <pre>
 * experts touched by b sequences = 1 - (1 - chosen / experts)^b
 * prefill(n) = ( 2 * worked * n / flops(weights) + 2 * attending * attention width * n^2 / flops(16 bit) )
 * link       = layers * 2 * (b + b * input / output) * width * 2 bytes * 2 (t - 1) / t / link
 * compute    = b * ( prefill(input) / output + 2 * worked / flops )
 * </pre>
 *
 * A newcomer's prompt is read while the others write: each answer of m tokens is met by one prompt
 * per sequence, spread over m steps.
 */
public final class Work {
  private final Copy copy;
  private final double weights;
  private final double experts;

  private final double cache;
  private final double prefill;
  private final double compute;
  private final double linkPerToken;
  private final double input;
  private final double output;

  /** Of a copy that lacks nothing. */
  Work(Copy copy, Load load) {
    this.copy = copy;
    Shape shape = copy.shape();
    Group group = copy.group();
    double reading = copy.weights().bytes() / shape.total() / group.bandwidth() * 1000;
    weights = reading * shape.read();
    experts = reading * shape.routed();
    input = load.input();
    output = Math.max(1, load.output());
    double kept = copy.cache().bytesPerDevice(load.meanContext(), group.atOnce());
    cache = kept / group.device().bandwidth() * 1000;
    double perToken = 2 * shape.worked() / group.flops() * 1000;
    prefill = perToken * input + attention(shape, group, input);
    compute = prefill / output + perToken;
    linkPerToken = linkPerToken(shape, group);
  }

  private static double attention(Shape shape, Group group, double input) {
    double operations = 2.0 * shape.attending() * shape.attentionWidth() * input * input;
    return operations / group.plainFlops() * 1000;
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
        b * (1 + input / output) * linkPerToken,
        copy.shape().layers(),
        copy.shape().expertLayers(),
        b);
  }

  /**
   * @param stepMs what a step of b sequences takes
   */
  public FirstWork first(double b, double stepMs) {
    return new FirstWork(
        prefill, prefill * (b - 1), stepMs, input * linkPerToken, copy.shape().expertLayers(), b);
  }
}
