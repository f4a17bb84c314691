package rightsize.evaluation.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import rightsize.decision.market.Architecture;
import rightsize.decision.market.ArchitectureSketch;
import rightsize.decision.market.Model;
import rightsize.evaluation.Finding;
import rightsize.evaluation.markets.ConfiguredModels;
import rightsize.starter.reading.Line;

/** 2^30 parameters: two bytes each are 2 GiB. */
class LoadedWeightsTest {

  @Test
  void comparesWhatADeviceHoldsWithTheLog() {
    // 2 GiB on one device: exact; 2 / 2 * 1.02 = 1.02 of 1 GiB on each of two
    List<Finding> found =
        LoadedWeights.findings(
            List.of(
                row("BF16", "1", "weights_gib_per_gpu", "2"),
                row("BF16", "2", "weights_gib_per_gpu", "1")),
            models());

    assertThat(found.get(0).value()).isCloseTo(1, within(1e-6));
    assertThat(found.get(1).value()).isCloseTo(2, within(1e-6));
    assertThat(found.get(1).baseline().orElseThrow().value()).isCloseTo(0, within(1e-6));
  }

  @Test
  void aModelNobodyKnowsMissesTheBar() {
    Finding worst =
        LoadedWeights.findings(
                List.of(row("BF16", "1", "weights_gib_per_gpu", "2")), name -> Optional.empty())
            .get(1);

    assertThat(worst.passed()).contains(false);
  }

  @Test
  void tokensAreWhatTheBudgetHolds() {
    // 2 layers * 2 * 1 head of 64 * 2 B = 512 B a token: a GiB holds 2,097,152, half of it logged
    Finding full =
        CacheTokens.findings(
                List.of(row("KV BF16", "1", "kv_tokens_for_1_gib", "1048576")), models())
            .get(0);

    assertThat(full.value()).isCloseTo(100, within(1e-6));
    // every one of 4 heads: 2,048 B, half as many as logged
    assertThat(full.baseline().orElseThrow().value()).isCloseTo(50, within(1e-6));
  }

  private static Function<String, Optional<Model>> models() {
    Architecture shape =
        new ArchitectureSketch()
            .attention("gqa")
            .layers(2)
            .hiddenSize(256)
            .heads(4)
            .kvHeads(1)
            .headDim(64)
            .vocabSize(1000)
            .drawn();
    return name ->
        Optional.of(
            ConfiguredModels.model(name, shape, Optional.of(1_073_741_824.0), Optional.empty()));
  }

  private static Line row(String precision, String devices, String quantity, String value) {
    return new Line(
        Map.of(
            "model", "a/b",
            "precision", precision,
            "engine", "vllm",
            "tensor_parallel", devices,
            "quantity", quantity,
            "value", value));
  }
}
