package rightsize.starter.builds;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Bytes of weights from parameters and bits per weight. For GGUF files the bits are the whole-file
 * mean measured on Llama-3.1-8B (llama.cpp, {@code tools/quantize/README.md}); on a 70B the mean is
 * lower by about a twentieth, so a larger model is rather over- than underestimated.
 */
final class WeightBytes {

  private WeightBytes() {}

  static BigDecimal of(BigDecimal billions, BigDecimal bitsPerWeight) {
    return billions
        .multiply(new BigDecimal("1e9"))
        .multiply(bitsPerWeight)
        .divide(BigDecimal.valueOf(8), 0, RoundingMode.HALF_UP);
  }
}
