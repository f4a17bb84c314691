package rightsize.evaluation.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rightsize.decision.memory.Engine;
import rightsize.starter.reading.SourceFolder;

class ServedRowsTest {
  private static final String HEADER =
      "id,repeat_of,model_path,system,backend,precision,mode,isl,osl,concurrency,batch_size,tp_size,"
          + "attention_dp_size,moe_tp_size,moe_ep_size,moe_quant_mode,ttft_ms,tpot_ms\n";

  @TempDir private Path folder;

  @BeforeEach
  void oneModelOnOneSystem() throws IOException {
    Files.createDirectories(folder.resolve("catalogue"));
    Files.createDirectories(folder.resolve("hardware"));
    Files.createDirectories(folder.resolve("speed"));
    Files.writeString(
        folder.resolve("catalogue/model_configs.ndjson"),
        """
        {"hf_id": "meta-llama/Meta-Llama-3.1-8B", "model_type": "llama", "num_hidden_layers": 32, "hidden_size": 4096, "num_attention_heads": 32, "num_key_value_heads": 8, "intermediate_size": 14336, "vocab_size": 128256, "tie_word_embeddings": false}
        """);
    Files.writeString(folder.resolve("catalogue/arch_facts.csv"), "source,hf_id\n");
    Files.writeString(
        folder.resolve("hardware/accelerators.csv"),
        """
        system_id,vendor,name,memory_gib,bandwidth_gb_s,bf16_tflops,fp8_tflops,int8_tops,fp4_tflops,tdp_w,intra_node_gb_s
        h100_sxm,NVIDIA,H100 SXM,80,3350,989,1978,1978,,700,450
        """);
  }

  @Test
  void readsARowWithTheCataloguesNames() throws IOException {
    Served row = rows(row("agg", 8, "", 8.0)).kept().get(0);

    assertThat(row.family()).isEqualTo("Llama");
    assertThat(row.accelerator()).isEqualTo("nvidia-h100-sxm");
    assertThat(row.engine()).isEqualTo(Engine.VLLM);
    // 8 * 200 tokens in 100 + 199 * 8 = 1,692 ms on 8 devices
    assertThat(row.perDevice(100, 8)).isCloseTo(200 / 1.692, within(1e-6));
  }

  @Test
  void rejectsOtherWaysOfServing() throws IOException {
    assertThat(rows(row("disagg", 8, "", 8.0)).rejected())
        .containsEntry("with prompts and answers on separate devices", 1);
    assertThat(rows(row("agg", 64, "", 8.0)).rejected())
        .containsEntry("on a group wider than 8", 1);
  }

  @Test
  void rejectsRepeats() throws IOException {
    assertThat(rows(row("agg", 1, "x", 8.0)).rejected()).containsEntry("that repeat another", 1);
    assertThat(rows(row("agg", 1, "", 8.0) + row("agg", 1, "", 8.0)).rejected())
        .containsEntry("that repeat another", 1);
  }

  @Test
  void rejectsReadingFasterThanTheMemory() throws IOException {
    // 15 GB of weights at 3,350 GB/s take 4.5 ms
    assertThat(rows(row("agg", 1, "", 4.0)).rejected())
        .containsEntry("that read faster than the memory", 1);
    assertThat(rows(row("agg", 1, "", 8.0)).kept()).hasSize(1);
  }

  @Test
  void saysHowManyAreLeft() throws IOException {
    assertThat(rows(row("agg", 1, "", 4.0) + row("agg", 1, "", 8.0)).told())
        .isEqualTo("1 of 2 rows; left out: 1 that read faster than the memory");
  }

  private static String row(String mode, int width, String repeatOf, double tpot) {
    return String.join(
            ",",
            "a",
            repeatOf,
            "meta-llama/Llama-3.1-8B-Instruct",
            "h100_sxm",
            "vllm",
            "bf16",
            mode,
            "600",
            "200",
            "8",
            "8",
            String.valueOf(width),
            "1",
            "1",
            "1",
            "",
            "100",
            String.valueOf(tpot))
        + "\n";
  }

  private Sifted<Served> rows(String rows) throws IOException {
    Files.writeString(folder.resolve(ServedRows.FILE), HEADER + rows);
    return ServedRows.read(new SourceFolder(folder));
  }
}
