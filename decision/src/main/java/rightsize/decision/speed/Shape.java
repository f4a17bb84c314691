package rightsize.decision.speed;

import rightsize.decision.market.Architecture;
import rightsize.decision.market.Model;
import rightsize.decision.memory.Figure;
import rightsize.decision.memory.Parameters;

/**
 * What the speed of a model depends on.
 *
 * @param total parameters
 * @param read by every token: attention, inner layers, what is shared beside experts, the output
 * @param routed in all experts
 * @param worked parameters that a token is multiplied with
 * @param hit chance that one token takes a given expert
 * @param layers all
 * @param expertLayers those with experts
 * @param attending layers whose attention grows with the context
 * @param indexLayers those of them whose attention is sparse: an indexer picks what it reads
 * @param width of a token between layers
 * @param attentionWidth of all heads together
 * @param key by what a fine-tune or another packaging is recognised: layers, width and experts
 */
public record Shape(
    double total,
    double read,
    double routed,
    double worked,
    double hit,
    int layers,
    int expertLayers,
    int attending,
    int indexLayers,
    int width,
    double attentionWidth,
    String key) {

  /** Parameters are counted and rounded differently; within so much they are the same. */
  private static final double SAME_TOTAL = .03;

  /** Whether a model of that shape is as fast: this one, a fine-tune of it, another packaging. */
  public boolean isLike(Shape other) {
    return key.equals(other.key) && Math.abs(total / other.total - 1) <= SAME_TOTAL;
  }

  /** The share of the experts that b tokens take. */
  double taken(double b) {
    return 1 - StrictMath.exp(b * lnMiss());
  }

  /** Natural log of the chance that one token passes an expert by. */
  double lnMiss() {
    return StrictMath.log(Math.max(Double.MIN_NORMAL, 1 - hit));
  }

  /** Counted part by part, or from total and active parameters where no configuration says more. */
  public static Figure<Shape> of(Model model) {
    Architecture facts = model.architecture().orElse(Architecture.unknown());
    if (!(model.totalParamsB().orElse(0.0) > 0)) {
      return Figure.missing("total_params_b");
    }
    if (facts.layers().orElse(0) <= 0) {
      return Figure.missing("layers");
    }
    if (facts.hiddenSize().orElse(0) <= 0) {
      return Figure.missing("hidden_size");
    }
    return switch (Parameters.of(model)) {
      case Figure.Known<Parameters>(Parameters parts)
          when parts.experts() == 0 || parts.chosen() > 0 ->
          Figure.known(counted(parts, facts));
      default -> stated(model, facts);
    };
  }

  private static Shape counted(Parameters parts, Architecture facts) {
    double output = parts.output() > 0 ? parts.output() : parts.embedding();
    double read = parts.attention() + parts.dense() + parts.shared() + parts.routers() + output;
    double hit = parts.experts() == 0 ? 0 : (double) parts.chosen() / parts.experts();
    return shape(
        facts,
        new double[] {
          parts.total(), read, parts.routed(), read - output + hit * parts.routed(), hit
        },
        parts.expertLayers());
  }

  /** Total and active parameters and the choice of experts make two equations for two parts. */
  private static Figure<Shape> stated(Model model, Architecture facts) {
    double total = model.totalParamsB().orElse(0.0) * 1e9;
    int experts = facts.experts().orElse(0);
    int chosen = facts.activeExperts().orElse(0);
    boolean mixture = experts > 1 && chosen < experts;
    if (mixture && !model.activeParamsB().isKnown()) {
      return Figure.missing("active_params_b");
    }
    if (mixture && chosen <= 0) {
      return Figure.missing("active_experts");
    }
    double active = mixture ? Math.min(total, model.activeParamsB().orElse(0.0) * 1e9) : total;
    double hit = mixture ? (double) chosen / experts : 0;
    double routed = mixture ? Math.min(total, (total - active) / (1 - hit)) : 0;
    int dense = facts.denseLayers().orElse(0);
    int expertLayers = mixture ? Math.max(0, facts.layers().orElse(0) - dense) : 0;
    return Figure.known(
        shape(facts, new double[] {total, total - routed, routed, active, hit}, expertLayers));
  }

  private static Shape shape(Architecture facts, double[] parts, int expertLayers) {
    int layers = facts.layers().orElse(0);
    int width = facts.hiddenSize().orElse(0);
    double heads =
        facts.heads().isKnown() && facts.headDim().isKnown()
            ? (double) facts.heads().orElse(0) * facts.headDim().orElse(0)
            : width;
    boolean hybrid = facts.attention().orElse("").equals("hybrid");
    int attending = hybrid ? facts.fullAttentionLayers().orElse(layers) : layers;
    return new Shape(
        parts[0],
        parts[1],
        parts[2],
        parts[3],
        parts[4],
        layers,
        expertLayers,
        attending,
        facts.indexHeadDim().orElse(0) > 0 ? attending : 0,
        width,
        heads,
        layers + "x" + width + "x" + Math.round(parts[2] / 1e9));
  }
}
