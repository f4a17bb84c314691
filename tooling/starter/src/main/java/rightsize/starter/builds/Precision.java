package rightsize.starter.builds;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Bits per weight of each precision, from the block layouts of the formats. */
final class Precision {

  private static final Map<String, String> BITS =
      Map.of(
          "BF16", "16",
          "FP8", "8",
          "INT8", "8",
          "NVFP4", "4.5",
          "MXFP4", "4.25",
          "INT4", "4.125",
          "GPTQ-INT4", "4.156",
          "Q4_K_M", "4.8944");

  private Precision() {}

  /**
   * @throws IllegalArgumentException for a precision without a known layout
   */
  static BigDecimal bits(String quantisation) {
    String bits = BITS.get(quantisation);
    if (bits == null) {
      throw new IllegalArgumentException("no bits known for " + quantisation);
    }
    return new BigDecimal(bits);
  }

  /** Red Hat's scheme names; empty for an unquantised repository. */
  static Optional<String> ofScheme(String scheme) {
    String lower = scheme.toLowerCase(Locale.ROOT);
    if (lower.contains("nvfp4")) {
      return Optional.of("NVFP4");
    }
    if (lower.contains("fp8")) {
      return Optional.of("FP8");
    }
    if (lower.contains("w8a8")) {
      return Optional.of("INT8");
    }
    return lower.contains("w4a16") ? Optional.of("GPTQ-INT4") : Optional.empty();
  }
}
