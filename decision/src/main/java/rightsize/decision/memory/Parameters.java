package rightsize.decision.memory;

import java.util.stream.Stream;
import rightsize.decision.market.Architecture;
import rightsize.decision.market.Model;

/**
 * Where a model's parameters sit, counted from its configuration (DECISION.md 1.1). Norms, biases
 * and convolutions are left out: together they are less than a thousandth.
 *
 * <pre>
 * attention   h * (nh*hd + nkv*hd + nkv*vd + nh*vd)
 * latent      h*q + q*nh*(nope+rope) + h*(r+rope) + r*nh*(nope+vd) + nh*vd*h;  h*nh*(nope+rope) where q is left out
 * linear      h * (2*nk*dk + 2*nv*dv + 2*nv) + nv*dv*h
 * inner       3 * h * width, 2 * h * width where the inner layer has no gate
 * </pre>
 *
 * Within 0.5 % of what is published for Llama-3.1 8B and 70B, Qwen3-30B and -235B, gpt-oss,
 * DeepSeek-V3, Kimi-K2 and MiniMax-M2.
 *
 * @param embedding the matrix that tokens come in by; only a row of it is read for a token
 * @param output the matrix they leave by; none when it is the same one
 * @param attention of all layers, whatever their kind
 * @param dense inner layers without experts
 * @param shared what every token passes beside the experts
 * @param routers what picks the experts
 * @param expert one expert of one layer
 * @param experts of one layer; 0 without any
 * @param chosen of them, for one token; 0 when nobody says
 * @param expertLayers layers with experts
 * @param other what is stated beyond the sum: a vision tower, heads for several tokens at once
 */
public record Parameters(
    double embedding,
    double output,
    double attention,
    double dense,
    double shared,
    double routers,
    double expert,
    int experts,
    int chosen,
    int expertLayers,
    double other) {

  /** Counted may be more than stated by this share at most: rounding. */
  private static final double ROUNDING = .03;

  /**
   * What a configuration's text part leaves out, as a share of all or, of a small model, in all.
   */
  private static final double OTHER_SHARE = .06;

  private static final double OTHER = .7e9;

  /** From the configuration alone, with gated inner layers; nothing is held against it. */
  public static Figure<Parameters> of(Architecture shape) {
    return ParameterCount.of(shape, 3, tied(shape));
  }

  /** The same with inner layers of two matrices instead of three. */
  public static Figure<Parameters> ungated(Architecture shape) {
    return ParameterCount.of(shape, 2, tied(shape));
  }

  /**
   * Held against the parameters the model states. Inner layers are two matrices instead of three,
   * and one outer matrix serves both ends where nobody says whether it does, if only that agrees;
   * where nothing does, the configuration lacks something.
   */
  public static Figure<Parameters> of(Model model) {
    Architecture shape = model.architecture().orElse(Architecture.unknown());
    Figure<Parameters> gated = of(shape);
    if (!gated.isKnown()) {
      return gated;
    }
    if (!model.totalParamsB().isKnown()) {
      return Figure.missing("total_params_b");
    }
    double stated = model.totalParamsB().orElse(0.0) * 1e9;
    boolean open = shape.tiedEmbeddings().isUnknown();
    return Stream.concat(
            Stream.of(gated, ungated(shape)),
            open
                ? Stream.of(ParameterCount.of(shape, 3, true), ParameterCount.of(shape, 2, true))
                : Stream.empty())
        .flatMap(counted -> counted.asOptional().stream())
        .filter(counted -> counted.explains(stated))
        .findFirst()
        .map(counted -> Figure.known(counted.of(stated)))
        .orElseGet(() -> Figure.missing("parameters"));
  }

  /** Nothing leaves an encoder by a matrix of tokens. */
  private static boolean tied(Architecture shape) {
    return shape.tiedEmbeddings().orElse(false) || shape.attention().orElse("").equals("encoder");
  }

  public double total() {
    return embedding + output + attention + dense + shared + routers + routed() + other;
  }

  /** All experts of all layers. */
  public double routed() {
    return expert * experts * expertLayers;
  }

  /** What works on one token, the embedding included, as model cards count it. */
  public Figure<Double> active() {
    return experts > 0 && chosen == 0
        ? Figure.missing("active_experts")
        : Figure.known(total() - other - (double) expert * (experts - chosen) * expertLayers);
  }

  public double attentionShare() {
    return attention / total();
  }

  private boolean explains(double stated) {
    double beyond = stated - total();
    return beyond >= -ROUNDING * stated && beyond <= Math.max(OTHER_SHARE * stated, OTHER);
  }

  private Parameters of(double stated) {
    return new Parameters(
        embedding,
        output,
        attention,
        dense,
        shared,
        routers,
        expert,
        experts,
        chosen,
        expertLayers,
        Math.max(0, stated - total()));
  }
}
