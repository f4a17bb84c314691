package rightsize.decision.memory;

import java.util.Optional;
import rightsize.decision.market.Architecture;
import rightsize.facts.Fact;

/**
 * What one sequence keeps in memory, in elements, from architecture facts only (DECISION.md 1.2).
 *
 * <pre>
 * mha, gqa, mqa   2 * layers * kv_heads * head_dim             per token
 * mla             layers * (kv_lora_rank + rope_head_dim)      per token
 * sliding         the same on full layers; on sliding layers for the last window tokens only
 * hybrid          on full-attention layers only, and a constant state on the linear ones
 * encoder         nothing
 * </pre>
 *
 * Where a sliding model's split of layers is unknown, every layer counts in full: an upper bound,
 * and what engines with one page size really reserve.
 *
 * @param perToken elements per token of context
 * @param perWindowToken elements per token inside the sliding window
 * @param window tokens; 0 without sliding layers
 * @param stateBytes constant bytes per sequence, whatever the context
 * @param hybrid whether engines pad pages, which widens the doubt to 10 %
 */
public record KvCache(
    double perToken, double perWindowToken, long window, double stateBytes, boolean hybrid) {

  /** An encoder keeps nothing between tokens. */
  public static final KvCache NONE = new KvCache(0, 0, 0, 0, false);

  /** Of 16-bit elements; engines default to the weights' own 16-bit type. */
  public static final double BYTES_PER_ELEMENT = 2;

  /** Empty when a fact is missing: the parameter count says nothing about it. */
  public static Optional<KvCache> of(Architecture shape) {
    return switch (shape.attention().orElse("unknown")) {
      case "mha", "gqa", "mqa" -> perLayer(shape).flatMap(each -> full(shape, each));
      case "sliding" -> perLayer(shape).flatMap(each -> sliding(shape, each));
      case "hybrid" -> perLayer(shape).flatMap(each -> hybrid(shape, each));
      case "mla" -> latent(shape);
      case "encoder" -> Optional.of(NONE);
      // The kind is unstated but the layers are known: in full on every layer is the most it can
      // be.
      default -> perLayer(shape).flatMap(each -> full(shape, each));
    };
  }

  /** Bytes one sequence of so many tokens holds. */
  public double bytes(double tokens) {
    double windowed = window > 0 ? Math.min(tokens, window) : 0;
    return (perToken * tokens + perWindowToken * windowed) * BYTES_PER_ELEMENT + stateBytes;
  }

  private static Optional<Double> perLayer(Architecture shape) {
    Optional<Integer> kvHeads =
        shape
            .kvHeads()
            .asOptional()
            .or(
                () ->
                    shape.attention().orElse("").equals("mha")
                        ? shape.heads().asOptional()
                        : Optional.empty());
    return kvHeads.flatMap(
        heads -> headDim(shape).filter(dim -> heads > 0 && dim > 0).map(dim -> 2.0 * heads * dim));
  }

  /** Configuration files that leave the head's width out mean hidden size over heads. */
  private static Optional<Integer> headDim(Architecture shape) {
    if (shape.headDim() instanceof Fact.Known<Integer>(Integer dim)) {
      return Optional.of(dim);
    }
    return shape
        .hiddenSize()
        .asOptional()
        .flatMap(
            hidden ->
                shape
                    .heads()
                    .asOptional()
                    .filter(heads -> heads > 0 && hidden % heads == 0)
                    .map(heads -> hidden / heads));
  }

  private static Optional<KvCache> full(Architecture shape, double each) {
    return shape
        .layers()
        .asOptional()
        .or(() -> shape.fullAttentionLayers().asOptional())
        .filter(layers -> layers > 0)
        .map(layers -> new KvCache(layers * each, 0, 0, 0, false));
  }

  private static Optional<KvCache> sliding(Architecture shape, double each) {
    Optional<Integer> full = shape.fullAttentionLayers().asOptional();
    Optional<Integer> slid = shape.slidingLayers().asOptional();
    Optional<Integer> window = shape.slidingWindow().asOptional().filter(w -> w > 0);
    if (full.isPresent() && slid.isPresent() && window.isPresent()) {
      return Optional.of(new KvCache(full.get() * each, slid.get() * each, window.get(), 0, false));
    }
    return full(shape, each);
  }

  /**
   * The catalogue has no widths of linear attention: 2 * hidden * 128 * 4 bytes a layer is the
   * upper end of those published (Qwen3-Next 2.0, Qwen3.6-27B 1.2 times the hidden size).
   */
  private static Optional<KvCache> hybrid(Architecture shape, double each) {
    return shape
        .fullAttentionLayers()
        .asOptional()
        .flatMap(
            full ->
                shape
                    .hiddenSize()
                    .asOptional()
                    .map(
                        hidden -> {
                          int linear =
                              shape
                                  .linearLayers()
                                  .orElse(Math.max(0, shape.layers().orElse(full) - full));
                          return new KvCache(
                              full * each, 0, 0, linear * 2.0 * hidden * 128 * 4, true);
                        }));
  }

  private static Optional<KvCache> latent(Architecture shape) {
    return shape
        .layers()
        .asOptional()
        .flatMap(
            layers ->
                shape
                    .kvLoraRank()
                    .asOptional()
                    .flatMap(
                        rank ->
                            shape
                                .ropeHeadDim()
                                .asOptional()
                                .map(
                                    rope ->
                                        new KvCache(
                                            layers * (double) (rank + rope), 0, 0, 0, false))));
  }
}
