package rightsize.decision.memory;

import rightsize.decision.market.Architecture;

/**
 * What a device holds besides weights and cache, in bytes (DECISION.md 1.3).
 *
 * <pre>
 * activations  2 * T * h_attn * c + logits 4 * 256 * vocab
 *              + FP8 experts' scales 4 * T * h * experts * chosen / 128
 *              c dense 13.5, 8, 6 on 1, 2, 4 or more devices; with experts or latent attention 22, 13, 10
 *              T 8,192 tokens on devices from 70 GiB, else 2,048
 * llama.cpp    512 * (4 * vocab + 24 * h)
 * runtime      context 0.35 GiB and graphs 0.45, llama.cpp 0.4 in all; links 0.33 between two, 0.38 from four on
 * </pre>
 *
 * 13.5 was measured for an 8B model on one device, aiconfigurator's coefficients give the ratios.
 */
final class Overhead {
  private static final double[] DENSE = {13.5, 8, 6};
  private static final double[] MIXED = {22, 13, 10};
  private static final double LARGE_GIB = 70;
  private static final int MOST_SEQUENCES = 256;
  private static final int MICRO_BATCH = 512;

  /** Where nobody states a width: that of a middling model, for a small term. */
  private static final int USUAL_WIDTH = 4096;

  private Overhead() {}

  static double activations(Resident resident, Device device, int devices) {
    return resident.engine() == Engine.LLAMA_CPP
        ? microBatch(resident.shape())
        : batch(resident, device.memoryGib() >= LARGE_GIB ? 8192 : 2048, devices);
  }

  static double runtime(Engine engine, int devices) {
    if (engine == Engine.LLAMA_CPP) {
      return .4 * Fit.GIB;
    }
    double links = devices == 1 ? 0 : devices == 2 ? .33 : .38;
    return (.35 + .45 + links) * Fit.GIB;
  }

  private static double microBatch(Architecture shape) {
    double logits = 4.0 * shape.vocabSize().orElse(0);
    return MICRO_BATCH * (logits + 24.0 * shape.hiddenSize().orElse(USUAL_WIDTH));
  }

  private static double batch(Resident resident, double tokens, int devices) {
    Architecture shape = resident.shape();
    boolean latent = shape.kvLoraRank().orElse(0) > 0;
    boolean mixed = shape.experts().orElse(0) > 1;
    double hidden = shape.hiddenSize().orElse(USUAL_WIDTH);
    double attention =
        latent ? hidden : Math.max(1, shape.heads().orElse(0)) * headDim(shape, hidden);
    double factor = (latent || mixed ? MIXED : DENSE)[devices == 1 ? 0 : devices == 2 ? 1 : 2];
    double scales =
        mixed && resident.quantisation().regionMatches(true, 0, "FP8", 0, 3)
            ? 4
                * tokens
                * hidden
                * shape.experts().orElse(0)
                * shape.activeExperts().orElse(1)
                / 128
            : 0;
    return 2 * tokens * attention * factor
        + scales
        + 4.0 * MOST_SEQUENCES * shape.vocabSize().orElse(0);
  }

  private static double headDim(Architecture shape, double hidden) {
    int heads = Math.max(1, shape.heads().orElse(0));
    return shape.headDim().map(dim -> (double) dim).orElse(hidden / heads);
  }
}
