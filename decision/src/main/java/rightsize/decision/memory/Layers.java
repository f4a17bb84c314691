package rightsize.decision.memory;

import rightsize.decision.market.Architecture;

/**
 * How many layers of each kind a model has.
 *
 * @param full attend to the whole context
 * @param sliding attend to the last tokens only
 * @param linear keep a constant state
 * @param inner have an inner layer, with experts or without; where attention and inner layers
 *     alternate, not all do
 */
record Layers(int full, int sliding, int linear, int inner) {

  static Figure<Layers> of(Architecture shape) {
    if (!shape.layers().isKnown() && !shape.fullAttentionLayers().isKnown()) {
      return Figure.missing("layers");
    }
    int all = shape.layers().orElse(shape.fullAttentionLayers().orElse(0));
    return switch (shape.attention().orElse("unknown")) {
      case "hybrid" -> hybrid(shape, all);
      case "sliding" -> Figure.known(sliding(shape, all));
      default -> Figure.known(new Layers(all, 0, 0, all));
    };
  }

  /**
   * Where a sliding model's split is unknown every layer counts in full: an upper bound, and what
   * engines with one page size really reserve.
   */
  private static Layers sliding(Architecture shape, int all) {
    boolean split =
        shape.fullAttentionLayers().isKnown()
            && shape.slidingLayers().isKnown()
            && shape.slidingWindow().isKnown();
    return split
        ? new Layers(shape.fullAttentionLayers().orElse(0), shape.slidingLayers().orElse(0), 0, all)
        : new Layers(all, 0, 0, all);
  }

  private static Figure<Layers> hybrid(Architecture shape, int all) {
    if (!shape.fullAttentionLayers().isKnown()) {
      return Figure.missing("full_attention_layers");
    }
    int full = shape.fullAttentionLayers().orElse(0);
    int sliding = shape.slidingLayers().orElse(0);
    int linear = shape.linearLayers().orElse(Math.max(0, all - full - sliding));
    int mixing = full + sliding + linear;
    return Figure.known(new Layers(full, sliding, linear, mixing < all ? all - mixing : all));
  }
}
