package rightsize.decision.market;

import static rightsize.decision.market.Said.said;

import rightsize.facts.Fact;

/**
 * The shape of a transformer as its own configuration file states it. Memory is computed from these
 * facts only and never guessed from the number of parameters.
 *
 * @param attention mha, gqa, mqa, mla, sliding, hybrid or encoder
 * @param layers all transformer layers
 * @param fullAttentionLayers layers that keep keys and values of the whole context
 * @param slidingLayers layers that keep only the last {@code slidingWindow} tokens
 * @param linearLayers layers with a constant state instead of keys and values
 * @param kvLoraRank width of the compressed cache of multi-head latent attention
 * @param ropeHeadDim width of its uncompressed rotary part
 */
public record Architecture(
    Fact<String> attention,
    Fact<Integer> layers,
    Fact<Integer> fullAttentionLayers,
    Fact<Integer> slidingLayers,
    Fact<Integer> linearLayers,
    Fact<Integer> slidingWindow,
    Fact<Integer> hiddenSize,
    Fact<Integer> heads,
    Fact<Integer> kvHeads,
    Fact<Integer> headDim,
    Fact<Integer> kvLoraRank,
    Fact<Integer> ropeHeadDim,
    Fact<Integer> vocabSize,
    Fact<Integer> experts,
    Fact<Integer> activeExperts,
    Fact<Integer> intermediateSize,
    Fact<Integer> moeIntermediateSize,
    Fact<Boolean> tiedEmbeddings) {

  public Architecture {
    attention = said(attention);
    layers = said(layers);
    fullAttentionLayers = said(fullAttentionLayers);
    slidingLayers = said(slidingLayers);
    linearLayers = said(linearLayers);
    slidingWindow = said(slidingWindow);
    hiddenSize = said(hiddenSize);
    heads = said(heads);
    kvHeads = said(kvHeads);
    headDim = said(headDim);
    kvLoraRank = said(kvLoraRank);
    ropeHeadDim = said(ropeHeadDim);
    vocabSize = said(vocabSize);
    experts = said(experts);
    activeExperts = said(activeExperts);
    intermediateSize = said(intermediateSize);
    moeIntermediateSize = said(moeIntermediateSize);
    tiedEmbeddings = said(tiedEmbeddings);
  }

  /** Nothing is known of the shape. */
  public static Architecture unknown() {
    return new Architecture(
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown());
  }
}
