package rightsize.decision.market;

import static rightsize.decision.market.Said.between;
import static rightsize.decision.market.Said.said;

import rightsize.facts.Fact;

/**
 * Downloadable weights of a model.
 *
 * @param format safetensors, gguf or onnx
 * @param quantisation BF16, FP8, AWQ-INT4, Q4_K_M, ...
 * @param bytes size of the weights in bytes
 * @param bytesBasis published or computed
 * @param recoveryPercent measured quality as a share of the unquantised model's
 */
public record Build(
    String id,
    String model,
    Fact<String> format,
    String quantisation,
    Fact<Double> bitsPerWeight,
    Fact<Long> bytes,
    Fact<String> bytesBasis,
    Fact<String> repository,
    Fact<Double> recoveryPercent) {

  public Build {
    format = said(format);
    bitsPerWeight = between(.1, 64, bitsPerWeight);
    bytes = between(1, 1e15, bytes);
    bytesBasis = said(bytesBasis);
    repository = said(repository);
    recoveryPercent = between(0, 1000, recoveryPercent);
  }
}
