package rightsize.decision.memory;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bits per weight of a quantisation, by tensor class. Block layouts are exact; whole-file figures
 * of GGUF mixtures are those of Llama-3.1-8B in llama.cpp's {@code tools/quantize/README.md}.
 *
 * @param body of the transformer layers
 * @param embedding of the input embedding
 * @param output of the output matrix
 * @param attention where it differs from the body's; else the same
 * @param beside of routers and of what is no part of the language model
 * @param block weights that share a scale along a row, so that no cut may cross them; 1 for none
 * @param sdShare standard deviation of the size this predicts, as a share of it
 */
record Bits(
    double body,
    double embedding,
    double output,
    double attention,
    double beside,
    int block,
    double sdShare) {
  private static final double P8 = 8_030_261_248.0;
  private static final double E8 = 128_256.0 * 4096;
  private static final double Q5_K = 5.5;
  private static final double Q6_K = 6.5625;
  private static final double Q8_0 = 8.5;
  private static final double HALF = 16;

  /** A layout as block files have it, and one that servers have. */
  private static final double EXACT = .012;

  private static final double SERVED = .03;

  /** Quantised by groups of so many weights: AWQ-INT4-G64, GPTQ-INT4-G32-SYM. */
  private static final Pattern GROUPED =
      Pattern.compile("(AWQ|GPTQ)(?:-INT4)?(?:-G(\\d{1,4}))?(-SYM)?");

  private static final int USUAL_GROUP = 128;

  private static final Map<String, Bits> TABLE =
      Map.ofEntries(
          Map.entry("F32", plain(32)),
          Map.entry("BF16", plain(16)),
          Map.entry("F16", plain(16)),
          Map.entry("FP16", plain(16)),
          Map.entry("FP8", served(8.0, 1)),
          // a 32-bit scale for 128 * 128 weights
          Map.entry("FP8-BLOCK", served(8 + 32.0 / (128 * 128), 128)),
          // Meta's recipe leaves attention alone
          Map.entry("FBGEMM-FP8", served(8.0, 1).withAttention(HALF)),
          Map.entry("INT8", served(8.0, 1)),
          Map.entry("W8A8", served(8.0, 1)),
          Map.entry("MXFP8", served(8 + 8 / 32.0, 32)),
          Map.entry("NVFP4", served(4 + 8 / 16.0, 16)),
          // only experts are in four bits
          Map.entry("MXFP4", served(4 + 8 / 32.0, 32).withAttention(HALF)),
          Map.entry("W4A16", served(4 + 16 / 128.0, 128)),
          Map.entry("INT4", served(4 + 16 / 128.0, 128)),
          Map.entry("NF4", served(4.5, 64)),
          Map.entry("NF4-DQ", served(4.127, 64)),
          Map.entry("Q8_0", plain(Q8_0)),
          Map.entry("Q6_K", plain(Q6_K)),
          Map.entry("Q6_K_L", mixture(6.5625, Q6_K, Q6_K).outer(Q8_0)),
          Map.entry("Q5_K_L", mixture(5.704, 5.5, Q6_K).outer(Q8_0)),
          Map.entry("Q5_K_M", mixture(5.704, 5.5, Q6_K)),
          Map.entry("Q5_K_S", mixture(5.570, 5.5, Q6_K)),
          Map.entry("Q4_K_L", mixture(4.894, 4.5, Q6_K).outer(Q8_0)),
          Map.entry("Q4_K_M", mixture(4.894, 4.5, Q6_K)),
          Map.entry("Q4_K_S", mixture(4.667, 4.5, Q6_K)),
          Map.entry("IQ4_XS", mixture(4.460, 4.25, Q6_K)),
          Map.entry("Q3_K_L", mixture(4.298, 3.4375, Q6_K)),
          Map.entry("Q3_K_M", q3km()),
          Map.entry("Q3_K_S", mixture(3.643, 3.4375, Q6_K)),
          Map.entry("Q2_K", mixture(3.159, 2.625, Q6_K)),
          Map.entry("Q2_K_S", mixture(2.9697, 2.625, Q6_K)),
          Map.entry("Q4_0", blocks(4.5)),
          Map.entry("Q4_1", blocks(5.0)),
          Map.entry("Q5_0", blocks(5.5)),
          Map.entry("Q5_1", blocks(6.0)),
          Map.entry("IQ4_NL", mixture(4.6818, 4.5, Q6_K)),
          Map.entry("IQ3_M", mixture(3.7628, 3.4375, Q6_K)),
          Map.entry("IQ3_S", mixture(3.6606, 3.4375, Q6_K)),
          Map.entry("IQ3_XS", mixture(3.4977, 3.4375, Q6_K)),
          Map.entry("IQ3_XXS", mixture(3.2548, 3.4375, Q5_K)),
          Map.entry("IQ2_M", mixture(2.9294, 3.4375, Q5_K)),
          Map.entry("IQ2_S", mixture(2.7403, 3.4375, Q5_K)),
          Map.entry("IQ2_XS", mixture(2.5882, 2.625, Q5_K)),
          Map.entry("IQ2_XXS", mixture(2.3824, 2.625, Q5_K)),
          Map.entry("IQ1_M", mixture(2.146, 2.625, Q5_K)),
          Map.entry("IQ1_S", mixture(2.0042, 2.625, Q5_K)));

  /** A GGUF file in MXFP4 keeps everything but the experts in Q8_0. */
  private static final Bits MXFP4_FILE = new Bits(4 + 8 / 32.0, Q8_0, Q8_0, Q8_0, Q8_0, 32, EXACT);

  /** Empty for a form not in the table: nobody guesses. */
  static Optional<Bits> of(String quantisation, Engine engine) {
    String form = quantisation.toUpperCase(Locale.ROOT);
    if (form.equals("MXFP4") && engine == Engine.LLAMA_CPP) {
      return Optional.of(MXFP4_FILE);
    }
    return Optional.ofNullable(TABLE.get(form)).or(() -> grouped(form));
  }

  boolean uniform() {
    return body == embedding && body == output && body == attention;
  }

  boolean attentionApart() {
    return attention != body;
  }

  /** Four-bit forms of models with latent attention leave that attention in 16 bits. */
  Bits forLatentAttention() {
    return body < 6 && output == HALF ? withAttention(HALF) : this;
  }

  private Bits withAttention(double bits) {
    return new Bits(body, embedding, output, bits, beside, block, sdShare);
  }

  private Bits outer(double bits) {
    return new Bits(body, bits, bits, attention, beside, block, sdShare);
  }

  /** A 16-bit scale for each group and, unless symmetric, a 4-bit zero point. */
  private static Optional<Bits> grouped(String form) {
    Matcher found = GROUPED.matcher(form);
    if (!found.matches()) {
      return Optional.empty();
    }
    int group = found.group(2) == null ? USUAL_GROUP : Integer.parseInt(found.group(2));
    if (group == 0) {
      return Optional.empty();
    }
    double zero = found.group(3) == null ? 4.0 : 0;
    return Optional.of(served(4 + (16 + zero) / group, group));
  }

  private static Bits plain(double bits) {
    return new Bits(bits, bits, bits, bits, bits, 1, EXACT);
  }

  /** Formats of inference servers keep embeddings, output and routers at 16 bits. */
  private static Bits served(double body, int block) {
    return new Bits(body, HALF, HALF, body, HALF, block, SERVED);
  }

  /** The plain block types keep only the output matrix at more bits. */
  private static Bits blocks(double bits) {
    return new Bits(bits, bits, Q6_K, bits, bits, 1, EXACT);
  }

  /**
   * The body's bits follow from the whole file of the 8B model less its two matrices. The types
   * below three bits keep the output matrix in Q5_K, and the embedding in Q2_K or IQ3_S rather than
   * in their own.
   */
  private static Bits mixture(double wholeFileOf8B, double embedding, double output) {
    double body = (wholeFileOf8B * P8 - E8 * (embedding + output)) / (P8 - 2 * E8);
    return new Bits(body, embedding, output, body, body, 1, EXACT);
  }

  /**
   * Not in that table, but in the quantiser's rules. Of a layer of the 8B model, 218.1e6 weights:
   * queries, keys, gate and up (138.4e6) in Q3_K, values, output and down (79.7e6) in Q4_K, values
   * and down of the first two of 32 layers in Q5_K. (138.4 * 3.4375 + 79.7 * 4.5 + 62.9 / 16) /
   * 218.1 = 3.844
   */
  private static Bits q3km() {
    return new Bits(3.844, 3.4375, Q6_K, 3.844, 3.844, 1, EXACT);
  }
}
