package rightsize.evaluation.markets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rightsize.decision.market.Architecture;
import rightsize.decision.market.Model;
import rightsize.starter.reading.SourceFolder;

/** Small configurations with the keys of four families. */
class ConfiguredModelsTest {

  @TempDir private Path folder;

  @BeforeEach
  void fourFamilies() throws IOException {
    Files.createDirectory(folder.resolve("catalogue"));
    Files.writeString(
        folder.resolve("catalogue/model_configs.ndjson"),
        """
        {"hf_id": "a/Plain", "model_type": "llama", "num_hidden_layers": 2, "hidden_size": 8, "num_attention_heads": 4, "num_key_value_heads": 2, "intermediate_size": 16, "vocab_size": 100, "tie_word_embeddings": true}
        {"hf_id": "a/Latent", "model_type": "deepseek_v3", "num_hidden_layers": 4, "hidden_size": 8, "num_attention_heads": 4, "num_key_value_heads": 4, "q_lora_rank": 6, "kv_lora_rank": 4, "qk_rope_head_dim": 2, "qk_nope_head_dim": 3, "v_head_dim": 5, "index_head_dim": 7, "n_routed_experts": 10, "num_experts_per_tok": 2, "n_shared_experts": 2, "first_k_dense_replace": 1, "moe_layer_freq": 1, "intermediate_size": 32, "moe_intermediate_size": 4, "vocab_size": 100}
        {"hf_id": "a/Mixed", "model_type": "qwen3_5_moe_text", "num_hidden_layers": 4, "hidden_size": 8, "num_attention_heads": 4, "num_key_value_heads": 2, "head_dim": 6, "linear_num_key_heads": 2, "linear_num_value_heads": 3, "linear_key_head_dim": 4, "linear_value_head_dim": 5, "linear_conv_kernel_dim": 4, "num_experts": 10, "num_experts_per_tok": 2, "moe_intermediate_size": 4, "shared_expert_intermediate_size": 4, "vocab_size": 100}
        {"hf_id": "a/Global", "model_type": "gemma4_text", "num_hidden_layers": 6, "hidden_size": 8, "num_attention_heads": 4, "num_key_value_heads": 2, "head_dim": 6, "global_head_dim": 12, "num_global_key_value_heads": 1, "sliding_window": 64, "intermediate_size": 16, "vocab_size": 100}
        """);
    Files.writeString(
        folder.resolve("catalogue/arch_facts.csv"),
        """
        source,hf_id,architecture,attention_kind,layers,full_attention_layers,sliding_layers,linear_or_ssm_layers,sliding_window,hidden,heads,kv_heads,head_dim,kv_lora_rank,qk_rope_head_dim,vocab,experts,active_experts,moe_intermediate,intermediate
        aiconfigurator,a/Mixed,Q,hybrid,4,1,0,3,,8,4,2,6,,,100,10,2,4,
        aiconfigurator,a/Global,G,sliding,6,1,5,0,64,8,4,2,6,,,100,,,,16
        llmfit,a/Counted,llama,,2,,,,,8,4,2,2,,,100,,,,16
        """);
  }

  @Test
  void countsTheParametersOfAPlainOne() {
    // 100*8 = 800, tied; attention 2 * 8 * (2 + 2) * (4 + 2) = 384; inner 2 * 3 * 8 * 16 = 768
    assertThat(model("a/Plain").totalParamsB().orElse(0.0) * 1e9).isCloseTo(1952, within(1e-6));
    assertThat(shape("a/Plain").attention().orElse("")).isEqualTo("gqa");
  }

  @Test
  void aSizeIsReadFromTheName() {
    assertThat(ConfiguredModels.size("Qwen/Qwen3-235B-A22B")).contains(235e9);
    assertThat(ConfiguredModels.size("Qwen/Qwen3-0.6B")).contains(.6e9);
    assertThat(ConfiguredModels.size("meta-llama/Llama-4-Scout-17B-16E-Instruct")).isEmpty();
    assertThat(ConfiguredModels.size("deepseek-ai/DeepSeek-V3")).isEmpty();
  }

  @Test
  void namesWhatALatentOneSqueezesAndShares() {
    Architecture latent = shape("a/Latent");

    assertThat(latent.attention().orElse("")).isEqualTo("mla");
    assertThat(latent.qLoraRank().orElse(0)).isEqualTo(6);
    assertThat(latent.nopeHeadDim().orElse(0)).isEqualTo(3);
    assertThat(latent.valueHeadDim().orElse(0)).isEqualTo(5);
    assertThat(latent.indexHeadDim().orElse(0)).isEqualTo(7);
    assertThat(latent.denseLayers().orElse(0)).isEqualTo(1);
    assertThat(latent.sharedIntermediateSize().orElse(0)).isEqualTo(8);
  }

  @Test
  void takesTheSplitOfLayersFromWhereItIsStated() {
    Architecture mixed = shape("a/Mixed");

    assertThat(mixed.attention().orElse("")).isEqualTo("hybrid");
    assertThat(mixed.fullAttentionLayers().orElse(0)).isEqualTo(1);
    assertThat(mixed.linearLayers().orElse(0)).isEqualTo(3);
    assertThat(mixed.linearValueHeads().orElse(0)).isEqualTo(3);
    assertThat(mixed.linearKernel().orElse(0)).isEqualTo(4);
    assertThat(mixed.sharedIntermediateSize().orElse(0)).isEqualTo(4);
  }

  @Test
  void keepsTheHeadsOfSlidingLayersApart() {
    Architecture global = shape("a/Global");

    assertThat(global.kvHeads().orElse(0)).isEqualTo(1);
    assertThat(global.headDim().orElse(0)).isEqualTo(12);
    assertThat(global.slidingKvHeads().orElse(0)).isEqualTo(2);
    assertThat(global.slidingHeadDim().orElse(0)).isEqualTo(6);
  }

  @Test
  void aRepositoryWithoutConfigurationIsTakenFromTheTable() {
    assertThat(model("A/counted").totalParamsB().isKnown()).isTrue();
    assertThat(new ConfiguredModels(new SourceFolder(folder)).of("a/Nobody")).isEmpty();
  }

  private Architecture shape(String hfId) {
    return model(hfId).architecture().orElse(Architecture.unknown());
  }

  private Model model(String hfId) {
    return new ConfiguredModels(new SourceFolder(folder)).of(hfId).orElseThrow();
  }
}
