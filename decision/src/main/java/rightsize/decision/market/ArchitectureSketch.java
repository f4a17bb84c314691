package rightsize.decision.market;

import rightsize.facts.Fact;

/** An architecture drawn fact by fact; what is not drawn is unknown. */
public final class ArchitectureSketch {
  private Fact<String> attention = Fact.unknown();
  private Fact<Integer> layers = Fact.unknown();
  private Fact<Integer> fullAttentionLayers = Fact.unknown();
  private Fact<Integer> slidingLayers = Fact.unknown();
  private Fact<Integer> linearLayers = Fact.unknown();
  private Fact<Integer> slidingWindow = Fact.unknown();
  private Fact<Integer> hiddenSize = Fact.unknown();
  private Fact<Integer> heads = Fact.unknown();
  private Fact<Integer> kvHeads = Fact.unknown();
  private Fact<Integer> headDim = Fact.unknown();
  private Fact<Integer> slidingKvHeads = Fact.unknown();
  private Fact<Integer> slidingHeadDim = Fact.unknown();
  private Fact<Integer> valueHeadDim = Fact.unknown();
  private Fact<Integer> kvLoraRank = Fact.unknown();
  private Fact<Integer> qLoraRank = Fact.unknown();
  private Fact<Integer> ropeHeadDim = Fact.unknown();
  private Fact<Integer> nopeHeadDim = Fact.unknown();
  private Fact<Integer> indexHeadDim = Fact.unknown();
  private Fact<Integer> linearKeyHeads = Fact.unknown();
  private Fact<Integer> linearValueHeads = Fact.unknown();
  private Fact<Integer> linearKeyDim = Fact.unknown();
  private Fact<Integer> linearValueDim = Fact.unknown();
  private Fact<Integer> linearKernel = Fact.unknown();
  private Fact<Integer> vocabSize = Fact.unknown();
  private Fact<Integer> experts = Fact.unknown();
  private Fact<Integer> activeExperts = Fact.unknown();
  private Fact<Integer> denseLayers = Fact.unknown();
  private Fact<Integer> intermediateSize = Fact.unknown();
  private Fact<Integer> moeIntermediateSize = Fact.unknown();
  private Fact<Integer> sharedIntermediateSize = Fact.unknown();
  private Fact<Boolean> tiedEmbeddings = Fact.unknown();

  /** An empty sheet. */
  public ArchitectureSketch() {}

  /** To change a few facts of another one. */
  public ArchitectureSketch(Architecture like) {
    attention = like.attention();
    layers = like.layers();
    fullAttentionLayers = like.fullAttentionLayers();
    slidingLayers = like.slidingLayers();
    linearLayers = like.linearLayers();
    slidingWindow = like.slidingWindow();
    hiddenSize = like.hiddenSize();
    heads = like.heads();
    kvHeads = like.kvHeads();
    headDim = like.headDim();
    slidingKvHeads = like.slidingKvHeads();
    slidingHeadDim = like.slidingHeadDim();
    valueHeadDim = like.valueHeadDim();
    kvLoraRank = like.kvLoraRank();
    qLoraRank = like.qLoraRank();
    ropeHeadDim = like.ropeHeadDim();
    nopeHeadDim = like.nopeHeadDim();
    indexHeadDim = like.indexHeadDim();
    linearKeyHeads = like.linearKeyHeads();
    linearValueHeads = like.linearValueHeads();
    linearKeyDim = like.linearKeyDim();
    linearValueDim = like.linearValueDim();
    linearKernel = like.linearKernel();
    vocabSize = like.vocabSize();
    experts = like.experts();
    activeExperts = like.activeExperts();
    denseLayers = like.denseLayers();
    intermediateSize = like.intermediateSize();
    moeIntermediateSize = like.moeIntermediateSize();
    sharedIntermediateSize = like.sharedIntermediateSize();
    tiedEmbeddings = like.tiedEmbeddings();
  }

  public ArchitectureSketch attention(String kind) {
    attention = Fact.known(kind);
    return this;
  }

  public ArchitectureSketch layers(int n) {
    layers = Fact.known(n);
    return this;
  }

  public ArchitectureSketch fullAttentionLayers(int n) {
    fullAttentionLayers = Fact.known(n);
    return this;
  }

  public ArchitectureSketch slidingLayers(int n) {
    slidingLayers = Fact.known(n);
    return this;
  }

  public ArchitectureSketch linearLayers(int n) {
    linearLayers = Fact.known(n);
    return this;
  }

  public ArchitectureSketch slidingWindow(int n) {
    slidingWindow = Fact.known(n);
    return this;
  }

  public ArchitectureSketch hiddenSize(int n) {
    hiddenSize = Fact.known(n);
    return this;
  }

  public ArchitectureSketch heads(int n) {
    heads = Fact.known(n);
    return this;
  }

  public ArchitectureSketch kvHeads(int n) {
    kvHeads = Fact.known(n);
    return this;
  }

  public ArchitectureSketch headDim(int n) {
    headDim = Fact.known(n);
    return this;
  }

  public ArchitectureSketch slidingKvHeads(int n) {
    slidingKvHeads = Fact.known(n);
    return this;
  }

  public ArchitectureSketch slidingHeadDim(int n) {
    slidingHeadDim = Fact.known(n);
    return this;
  }

  public ArchitectureSketch valueHeadDim(int n) {
    valueHeadDim = Fact.known(n);
    return this;
  }

  public ArchitectureSketch kvLoraRank(int n) {
    kvLoraRank = Fact.known(n);
    return this;
  }

  public ArchitectureSketch qLoraRank(int n) {
    qLoraRank = Fact.known(n);
    return this;
  }

  public ArchitectureSketch ropeHeadDim(int n) {
    ropeHeadDim = Fact.known(n);
    return this;
  }

  public ArchitectureSketch nopeHeadDim(int n) {
    nopeHeadDim = Fact.known(n);
    return this;
  }

  public ArchitectureSketch indexHeadDim(int n) {
    indexHeadDim = Fact.known(n);
    return this;
  }

  public ArchitectureSketch linearKeyHeads(int n) {
    linearKeyHeads = Fact.known(n);
    return this;
  }

  public ArchitectureSketch linearValueHeads(int n) {
    linearValueHeads = Fact.known(n);
    return this;
  }

  public ArchitectureSketch linearKeyDim(int n) {
    linearKeyDim = Fact.known(n);
    return this;
  }

  public ArchitectureSketch linearValueDim(int n) {
    linearValueDim = Fact.known(n);
    return this;
  }

  public ArchitectureSketch linearKernel(int n) {
    linearKernel = Fact.known(n);
    return this;
  }

  public ArchitectureSketch vocabSize(int n) {
    vocabSize = Fact.known(n);
    return this;
  }

  public ArchitectureSketch experts(int n) {
    experts = Fact.known(n);
    return this;
  }

  public ArchitectureSketch activeExperts(int n) {
    activeExperts = Fact.known(n);
    return this;
  }

  public ArchitectureSketch denseLayers(int n) {
    denseLayers = Fact.known(n);
    return this;
  }

  public ArchitectureSketch intermediateSize(int n) {
    intermediateSize = Fact.known(n);
    return this;
  }

  public ArchitectureSketch moeIntermediateSize(int n) {
    moeIntermediateSize = Fact.known(n);
    return this;
  }

  public ArchitectureSketch sharedIntermediateSize(int n) {
    sharedIntermediateSize = Fact.known(n);
    return this;
  }

  public ArchitectureSketch tiedEmbeddings(boolean tied) {
    tiedEmbeddings = Fact.known(tied);
    return this;
  }

  public Architecture drawn() {
    return new Architecture(
        attention,
        layers,
        fullAttentionLayers,
        slidingLayers,
        linearLayers,
        slidingWindow,
        hiddenSize,
        heads,
        kvHeads,
        headDim,
        slidingKvHeads,
        slidingHeadDim,
        valueHeadDim,
        kvLoraRank,
        qLoraRank,
        ropeHeadDim,
        nopeHeadDim,
        indexHeadDim,
        linearKeyHeads,
        linearValueHeads,
        linearKeyDim,
        linearValueDim,
        linearKernel,
        vocabSize,
        experts,
        activeExperts,
        denseLayers,
        intermediateSize,
        moeIntermediateSize,
        sharedIntermediateSize,
        tiedEmbeddings);
  }
}
