package rightsize.decision.memory;

/**
 * How an engine keeps what sequences leave behind (DECISION.md 1.2).
 *
 * @param bytes of an element
 * @param block tokens are kept in pages of so many
 * @param windows whether sliding layers keep no more than their window
 * @param ahead tokens beyond the window that a batch in flight takes
 * @param filled share of hybrid pages that holds anything
 * @param byLayers whether a split gives each device whole layers
 */
record Keeping(
    double bytes, int block, boolean windows, int ahead, double filled, boolean byLayers) {

  /** What the model itself must keep, in 16 bits. */
  static final Keeping PLAIN = new Keeping(2, 1, true, 0, 1, false);

  /** FlashMLA's pages. */
  private static final int LATENT_BLOCK = 64;

  /**
   * vLLM gives layers of every kind pages of one size, so that sliding layers may cost full length
   * and a tenth of hybrid pages stays empty; llama.cpp sizes each kind for itself.
   */
  static Keeping by(Engine engine, CacheType type, boolean latent) {
    return switch (engine) {
      case VLLM -> new Keeping(type.bytes(), latent ? LATENT_BLOCK : 16, false, 0, .90, false);
      case TENSORRT_LLM -> new Keeping(type.bytes(), 32, true, 0, .90, false);
      case SGLANG -> new Keeping(type.bytes(), 1, true, 0, .90, false);
      case LLAMA_CPP -> new Keeping(type.bytes(), 256, true, 512, 1, true);
    };
  }

  double pages(double tokens) {
    return Math.ceil(tokens / block) * block;
  }
}
