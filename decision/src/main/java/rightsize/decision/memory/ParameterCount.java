package rightsize.decision.memory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import rightsize.decision.market.Architecture;
import rightsize.facts.Fact;

/**
 * Counts a configuration's parameters part by part.
 *
 * @param matrices of an inner layer: 3 with a gate, 2 without
 * @param tied whether tokens leave by the matrix they came in by, or do not leave at all
 */
record ParameterCount(Architecture shape, Layers layers, int matrices, boolean tied) {

  static Figure<Parameters> of(Architecture shape, int matrices, boolean tied) {
    return Layers.of(shape)
        .flatMap(layers -> new ParameterCount(shape, layers, matrices, tied).counted());
  }

  private Figure<Parameters> counted() {
    Optional<String> lacks = lacks();
    return lacks.isPresent() ? Figure.missing(lacks.get()) : Figure.known(parameters());
  }

  /** The first fact without which no sum can be made. */
  private Optional<String> lacks() {
    Map<String, Fact<Integer>> needed = new LinkedHashMap<>();
    needed.put("hidden_size", shape.hiddenSize());
    needed.put("vocab_size", shape.vocabSize());
    needed.put("heads", shape.heads());
    if (latent()) {
      needed.put("rope_head_dim", shape.ropeHeadDim());
      needed.put("nope_head_dim", shape.nopeHeadDim());
      needed.put("value_head_dim", shape.valueHeadDim());
    }
    if (layers.linear() > 0) {
      needed.put("linear_key_heads", shape.linearKeyHeads());
      needed.put("linear_key_dim", shape.linearKeyDim());
      needed.put("linear_value_heads", shape.linearValueHeads());
      needed.put("linear_value_dim", shape.linearValueDim());
    }
    if (denseLayers() > 0) {
      needed.put("intermediate_size", shape.intermediateSize());
    }
    if (expertLayers() > 0) {
      needed.put("moe_intermediate_size", expertWidth());
    }
    return needed.entrySet().stream()
        .filter(fact -> fact.getValue().orElse(0) <= 0)
        .map(Map.Entry::getKey)
        .findFirst()
        .or(() -> latent() ? Optional.empty() : Heads.of(shape).lacks());
  }

  private Parameters parameters() {
    double matrix = of(shape.vocabSize()) * hidden();
    return new Parameters(
        matrix,
        tied ? 0 : matrix,
        attention(),
        denseLayers() * inner(of(shape.intermediateSize())),
        expertLayers() * inner(of(shape.sharedIntermediateSize())),
        expertLayers() * hidden() * experts(),
        expertLayers() > 0 ? inner(of(expertWidth())) : 0,
        expertLayers() > 0 ? experts() : 0,
        expertLayers() > 0 ? shape.activeExperts().orElse(0) : 0,
        expertLayers(),
        0);
  }

  private double attention() {
    double full = latent() ? latentLayer() : headed(Heads.of(shape));
    double sliding = layers.sliding() > 0 ? headed(Heads.sliding(shape)) : 0;
    return layers.full() * full + layers.sliding() * sliding + layers.linear() * linearLayer();
  }

  private double headed(Figure<Heads> known) {
    Heads heads = known.orElseThrow();
    double each = heads.keyDim() + heads.valueDim();
    return hidden() * each * (of(shape.heads()) + heads.count());
  }

  private double latentLayer() {
    double heads = of(shape.heads());
    double key = of(shape.nopeHeadDim()) + of(shape.ropeHeadDim());
    double rank = of(shape.kvLoraRank());
    double squeezed = of(shape.qLoraRank());
    double queries =
        squeezed > 0 ? hidden() * squeezed + squeezed * heads * key : hidden() * heads * key;
    return queries
        + hidden() * (rank + of(shape.ropeHeadDim()))
        + rank * heads * (of(shape.nopeHeadDim()) + of(shape.valueHeadDim()))
        + heads * of(shape.valueHeadDim()) * hidden();
  }

  private double linearLayer() {
    double keys = of(shape.linearKeyHeads()) * of(shape.linearKeyDim());
    double values = of(shape.linearValueHeads()) * of(shape.linearValueDim());
    return hidden() * (2 * keys + 3 * values + 2 * of(shape.linearValueHeads()));
  }

  private double inner(double width) {
    return matrices * hidden() * width;
  }

  private boolean latent() {
    return of(shape.kvLoraRank()) > 0;
  }

  private int experts() {
    int experts = shape.experts().orElse(0);
    return experts > 1 ? experts : 0;
  }

  private int denseLayers() {
    return experts() == 0
        ? layers.inner()
        : Math.min(layers.inner(), shape.denseLayers().orElse(0));
  }

  private int expertLayers() {
    return layers.inner() - denseLayers();
  }

  /** Families whose every layer has experts state one width, and call it the layer's. */
  private Fact<Integer> expertWidth() {
    return shape.moeIntermediateSize().isKnown()
        ? shape.moeIntermediateSize()
        : shape.intermediateSize();
  }

  private double hidden() {
    return of(shape.hiddenSize());
  }

  private static double of(Fact<Integer> fact) {
    return fact.orElse(0);
  }
}
