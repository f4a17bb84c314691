package rightsize.decision.market;

import static rightsize.decision.market.Said.between;
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
 * @param kvHeads of the layers that see everything
 * @param headDim of the layers that see everything; of a latent cache, the width of a value
 * @param slidingKvHeads of the sliding layers, where theirs differ
 * @param slidingHeadDim of the sliding layers, where theirs differs
 * @param valueHeadDim width of a value where it differs from a key's
 * @param kvLoraRank width of the compressed cache of multi-head latent attention
 * @param qLoraRank width that its queries are squeezed through
 * @param ropeHeadDim width of its uncompressed rotary part
 * @param nopeHeadDim width of a key without the rotary part
 * @param indexHeadDim width of a key of the indexer that picks what sparse attention reads
 * @param linearKeyHeads heads (or groups) of the keys of linear attention or a state space
 * @param linearValueHeads heads of its values
 * @param linearKeyDim width of a key, or the size of the state
 * @param linearValueDim width of a value
 * @param linearKernel tokens that its convolution looks back on, the present one included
 * @param denseLayers layers of a mixture that have no experts
 * @param moeIntermediateSize inner width of one expert
 * @param sharedIntermediateSize inner width, together, of what every token passes beside the
 *     experts
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
    Fact<Integer> slidingKvHeads,
    Fact<Integer> slidingHeadDim,
    Fact<Integer> valueHeadDim,
    Fact<Integer> kvLoraRank,
    Fact<Integer> qLoraRank,
    Fact<Integer> ropeHeadDim,
    Fact<Integer> nopeHeadDim,
    Fact<Integer> indexHeadDim,
    Fact<Integer> linearKeyHeads,
    Fact<Integer> linearValueHeads,
    Fact<Integer> linearKeyDim,
    Fact<Integer> linearValueDim,
    Fact<Integer> linearKernel,
    Fact<Integer> vocabSize,
    Fact<Integer> experts,
    Fact<Integer> activeExperts,
    Fact<Integer> denseLayers,
    Fact<Integer> intermediateSize,
    Fact<Integer> moeIntermediateSize,
    Fact<Integer> sharedIntermediateSize,
    Fact<Boolean> tiedEmbeddings) {

  /** Beyond any width, count or vocabulary. */
  private static final double MOST = 1e7;

  public Architecture {
    attention = said(attention);
    layers = between(0, MOST, layers);
    fullAttentionLayers = between(0, MOST, fullAttentionLayers);
    slidingLayers = between(0, MOST, slidingLayers);
    linearLayers = between(0, MOST, linearLayers);
    slidingWindow = between(0, MOST, slidingWindow);
    hiddenSize = between(0, MOST, hiddenSize);
    heads = between(0, MOST, heads);
    kvHeads = between(0, MOST, kvHeads);
    headDim = between(0, MOST, headDim);
    slidingKvHeads = between(0, MOST, slidingKvHeads);
    slidingHeadDim = between(0, MOST, slidingHeadDim);
    valueHeadDim = between(0, MOST, valueHeadDim);
    kvLoraRank = between(0, MOST, kvLoraRank);
    qLoraRank = between(0, MOST, qLoraRank);
    ropeHeadDim = between(0, MOST, ropeHeadDim);
    nopeHeadDim = between(0, MOST, nopeHeadDim);
    indexHeadDim = between(0, MOST, indexHeadDim);
    linearKeyHeads = between(0, MOST, linearKeyHeads);
    linearValueHeads = between(0, MOST, linearValueHeads);
    linearKeyDim = between(0, MOST, linearKeyDim);
    linearValueDim = between(0, MOST, linearValueDim);
    linearKernel = between(0, MOST, linearKernel);
    vocabSize = between(0, MOST, vocabSize);
    experts = between(0, MOST, experts);
    activeExperts = between(0, MOST, activeExperts);
    denseLayers = between(0, MOST, denseLayers);
    intermediateSize = between(0, MOST, intermediateSize);
    moeIntermediateSize = between(0, MOST, moeIntermediateSize);
    sharedIntermediateSize = between(0, MOST, sharedIntermediateSize);
    tiedEmbeddings = said(tiedEmbeddings);
  }

  /** Nothing is known of the shape. */
  public static Architecture unknown() {
    return new ArchitectureSketch().drawn();
  }
}
