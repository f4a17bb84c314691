package rightsize.decision.memory;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Bits per weight of a quantisation, by tensor class. Block layouts are exact; whole-file figures
 * of GGUF mixtures are those of Llama-3.1-8B in llama.cpp's {@code tools/quantize/README.md}.
 *
 * @param body of the transformer layers
 * @param embedding of the input embedding
 * @param output of the output matrix
 * @param sdShare standard deviation of the size this predicts, as a share of it
 */
record Bits(double body, double embedding, double output, double sdShare) {
  private static final double P8 = 8_030_261_248.0;
  private static final double E8 = 128_256.0 * 4096;
  private static final double Q5_K = 5.5;
  private static final double Q6_K = 6.5625;

  private static final Map<String, Bits> TABLE =
      Map.ofEntries(
          Map.entry("F32", plain(32)),
          Map.entry("BF16", plain(16)),
          Map.entry("F16", plain(16)),
          Map.entry("FP16", plain(16)),
          Map.entry("FP8", served(8.0)),
          Map.entry("INT8", served(8.0)),
          Map.entry("W8A8", served(8.0)),
          Map.entry("MXFP8", served(8.25)),
          Map.entry("NVFP4", served(4.5)),
          Map.entry("MXFP4", served(4.25)),
          Map.entry("AWQ-INT4", served(4.15625)),
          Map.entry("GPTQ-INT4", served(4.15625)),
          Map.entry("W4A16", served(4.15625)),
          Map.entry("INT4", served(4.15625)),
          Map.entry("NF4", served(4.5)),
          Map.entry("Q8_0", new Bits(8.5, 8.5, 8.5, .012)),
          Map.entry("Q6_K", new Bits(6.5625, 6.5625, 6.5625, .012)),
          Map.entry("Q5_K_M", mixture(5.704, 5.5)),
          Map.entry("Q5_K_S", mixture(5.570, 5.5)),
          Map.entry("Q4_K_M", mixture(4.894, 4.5)),
          Map.entry("Q4_K_S", mixture(4.667, 4.5)),
          Map.entry("IQ4_XS", mixture(4.460, 4.25)),
          Map.entry("Q3_K_L", mixture(4.298, 3.4375)),
          Map.entry("Q3_K_S", mixture(3.643, 3.4375)),
          Map.entry("Q2_K", mixture(3.159, 2.625)),
          Map.entry("Q2_K_S", mixture(2.9697, 2.625)),
          Map.entry("Q4_0", blocks(4.5)),
          Map.entry("Q4_1", blocks(5.0)),
          Map.entry("Q5_0", blocks(5.5)),
          Map.entry("Q5_1", blocks(6.0)),
          Map.entry("IQ4_NL", mixture(4.6818, 4.5)),
          Map.entry("IQ3_M", mixture(3.7628, 3.4375)),
          Map.entry("IQ3_S", mixture(3.6606, 3.4375)),
          Map.entry("IQ3_XS", mixture(3.4977, 3.4375)),
          Map.entry("IQ3_XXS", mixture(3.2548, 3.4375, Q5_K)),
          Map.entry("IQ2_M", mixture(2.9294, 3.4375, Q5_K)),
          Map.entry("IQ2_S", mixture(2.7403, 3.4375, Q5_K)),
          Map.entry("IQ2_XS", mixture(2.5882, 2.625, Q5_K)),
          Map.entry("IQ2_XXS", mixture(2.3824, 2.625, Q5_K)),
          Map.entry("IQ1_M", mixture(2.146, 2.625, Q5_K)),
          Map.entry("IQ1_S", mixture(2.0042, 2.625, Q5_K)));

  /** Empty for a form not in the table: nobody guesses. */
  static Optional<Bits> of(String quantisation) {
    return Optional.ofNullable(TABLE.get(quantisation.toUpperCase(Locale.ROOT)));
  }

  private static Bits plain(double bits) {
    return new Bits(bits, bits, bits, .012);
  }

  /** Formats of inference servers keep embeddings and output at 16 bits, often attention too. */
  private static Bits served(double body) {
    return new Bits(body, 16, 16, .03);
  }

  /** The plain block types keep only the output matrix at more bits. */
  private static Bits blocks(double bits) {
    return new Bits(bits, bits, Q6_K, .012);
  }

  private static Bits mixture(double wholeFileOf8B, double embedding) {
    return mixture(wholeFileOf8B, embedding, Q6_K);
  }

  /**
   * The body's bits follow from the whole file of the 8B model less its two matrices. The types
   * below three bits keep the output matrix in Q5_K, and the embedding in Q2_K or IQ3_S rather than
   * in their own.
   */
  private static Bits mixture(double wholeFileOf8B, double embedding, double output) {
    double body = (wholeFileOf8B * P8 - E8 * (embedding + output)) / (P8 - 2 * E8);
    return new Bits(body, embedding, output, .012);
  }
}
