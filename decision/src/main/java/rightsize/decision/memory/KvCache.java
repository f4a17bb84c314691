package rightsize.decision.memory;

import java.util.Optional;
import rightsize.decision.market.Architecture;
import rightsize.facts.Fact;

/**
 * What one sequence keeps in memory, from architecture facts only (DECISION.md 1.2).
 *
 * <pre>
 * mha, gqa, mqa   layers * kv_heads * (key + value width)      elements per token
 * mla             layers * (kv_lora_rank + rope_head_dim)      elements per token
 * sliding         the same on full layers; on sliding layers for the last window tokens only
 * hybrid          on full-attention layers only, and a constant state on the linear ones:
 *                 4 * (values * key_dim * value_dim + (2 * keys * key_dim + values * value_dim) * (kernel - 1))  bytes
 * sparse indexer  layers * (index_head_dim + 4)                bytes per token, beside
 * encoder         nothing
 * </pre>
 *
 * What an engine makes of it is {@link #on}.
 *
 * @param perToken elements per token of context
 * @param perWindowToken elements per token inside the sliding window
 * @param window tokens; 0 without sliding layers
 * @param indexBytes per token, for what picks the tokens that sparse attention reads
 * @param stateBytes constant bytes per sequence, whatever the context
 * @param heads that a split can share out; 0 where every device keeps all
 * @param stateHeads the same of the state
 * @param hybrid whether engines pad pages, which widens the doubt to 10 %
 * @param keeping how it is kept
 */
public record KvCache(
    double perToken,
    double perWindowToken,
    long window,
    double indexBytes,
    double stateBytes,
    int heads,
    int stateHeads,
    boolean hybrid,
    Keeping keeping) {

  /** An encoder keeps nothing between tokens. */
  public static final KvCache NONE = new KvCache(0, 0, 0, 0, 0, 1, 1, false, Keeping.PLAIN);

  private static final int INDEX_SCALE_BYTES = 4;

  /** As the model itself needs it; the parameter count says nothing about it. */
  public static Figure<KvCache> of(Architecture shape) {
    return switch (shape.attention().orElse("unknown")) {
      case "encoder" -> Figure.known(NONE);
      case "mla" -> shape.kvLoraRank().isKnown() ? laid(shape) : Figure.missing("kv_lora_rank");
      // Where the kind is unstated, in full on every layer is the most it can be.
      default -> laid(shape);
    };
  }

  /** As an engine keeps it. */
  public KvCache on(Engine engine, CacheType type) {
    return new KvCache(
        perToken,
        perWindowToken,
        window,
        indexBytes,
        stateBytes,
        heads,
        stateHeads,
        hybrid,
        Keeping.by(engine, type, heads == 0));
  }

  /** Bytes one sequence of so many tokens holds on all devices, were nothing kept twice. */
  public double bytes(double tokens) {
    return paged(tokens) + index(tokens) + stateBytes;
  }

  /**
   * Bytes one sequence holds on each of so many devices. Key-value heads are shared out as far as
   * they go; a latent cache is kept whole by everybody.
   */
  public double bytesPerDevice(double tokens, int devices) {
    if (keeping.byLayers()) {
      return bytes(tokens) / devices;
    }
    return paged(tokens) / Math.max(1, Math.min(devices, heads))
        + index(tokens)
        + stateBytes / Math.max(1, Math.min(devices, stateHeads));
  }

  private double paged(double tokens) {
    double kept = keeping.pages(tokens);
    double within = window + keeping.ahead();
    double windowed = keeping.windows() ? Math.min(kept, within) : kept;
    double elements = perToken * kept + (window > 0 ? perWindowToken * windowed : 0);
    return elements * keeping.bytes() / (hybrid ? keeping.filled() : 1);
  }

  private double index(double tokens) {
    return indexBytes * keeping.pages(tokens);
  }

  private static Figure<KvCache> laid(Architecture shape) {
    return Layers.of(shape)
        .flatMap(
            layers ->
                perLayer(shape)
                    .flatMap(
                        each ->
                            state(shape, layers).map(state -> laid(shape, layers, each, state))));
  }

  private static KvCache laid(Architecture shape, Layers layers, double each, double state) {
    double slid = layers.sliding() > 0 ? Heads.sliding(shape).orElseThrow().perToken() : 0;
    double indexed =
        shape.indexHeadDim().asOptional().map(dim -> dim + INDEX_SCALE_BYTES).orElse(0);
    return new KvCache(
        layers.full() * each,
        layers.sliding() * slid,
        layers.sliding() > 0 ? shape.slidingWindow().orElse(0) : 0,
        layers.full() * indexed,
        state,
        latent(shape) ? 0 : Heads.of(shape).map(Heads::count).orElseThrow(),
        shape.linearValueHeads().orElse(1),
        layers.linear() > 0,
        Keeping.PLAIN);
  }

  private static Figure<Double> perLayer(Architecture shape) {
    if (!latent(shape)) {
      return Heads.of(shape).map(Heads::perToken);
    }
    return shape.ropeHeadDim().isKnown()
        ? Figure.known((double) shape.kvLoraRank().orElse(0) + shape.ropeHeadDim().orElse(0))
        : Figure.missing("rope_head_dim");
  }

  private static boolean latent(Architecture shape) {
    return shape.kvLoraRank().orElse(0) > 0;
  }

  /** llama.cpp logs just this: 149.625 MiB a sequence for Qwen3.6-27B. */
  private static Figure<Double> state(Architecture shape, Layers layers) {
    if (layers.linear() == 0) {
      return Figure.known(0.0);
    }
    Optional<String> lacks = lacking(shape);
    if (lacks.isPresent()) {
      return Figure.missing(lacks.get());
    }
    double keys = (double) of(shape.linearKeyHeads()) * of(shape.linearKeyDim());
    double values = (double) of(shape.linearValueHeads()) * of(shape.linearValueDim());
    double state = values * of(shape.linearKeyDim());
    double convolution = (2 * keys + values) * (of(shape.linearKernel()) - 1);
    return Figure.known(layers.linear() * 4 * (state + convolution));
  }

  private static Optional<String> lacking(Architecture shape) {
    if (!shape.linearKeyHeads().isKnown()) {
      return Optional.of("linear_key_heads");
    }
    if (!shape.linearKeyDim().isKnown()) {
      return Optional.of("linear_key_dim");
    }
    if (!shape.linearValueHeads().isKnown()) {
      return Optional.of("linear_value_heads");
    }
    if (!shape.linearValueDim().isKnown()) {
      return Optional.of("linear_value_dim");
    }
    return shape.linearKernel().isKnown() ? Optional.empty() : Optional.of("linear_kernel");
  }

  private static int of(Fact<Integer> fact) {
    return fact.orElse(0);
  }
}
