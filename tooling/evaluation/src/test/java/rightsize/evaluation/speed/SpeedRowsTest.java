package rightsize.evaluation.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rightsize.evaluation.markets.Cards;
import rightsize.starter.reading.SourceFolder;
import rightsize.starter.rows.Row;

class SpeedRowsTest {

  @TempDir private Path folder;

  @BeforeEach
  void oneModelOnOneSystemAndOneCard() throws IOException {
    OneSystem.in(folder);
    Files.writeString(
        folder.resolve(Cards.FILE),
        """
        gpu,bandwidth_gb_s
        RTX 3090,936
        """);
    Files.writeString(
        folder.resolve("ATTRIBUTION.csv"), "source,as_of\naiconfigurator,2026-08-21\n");
    served("");
    posted("");
    Files.writeString(
        folder.resolve(LocalRows.COMMUNITY), "provider,model_raw,hardware_name,unified_memory\n");
  }

  @Test
  void keepsTheNewestAndOfOneDayTheMiddleOne() throws IOException {
    served(
        served("2026-01-05", "8.0") // an older run
            + served("", "6.0") // nobody knows when
            + served("2026-03-05", "9.0")
            + served("2026-03-05", "9.5")
            + served("2026-03-05", "7.0"));

    List<Row> rows = rows("meta/llama-3.1-8b-instruct");

    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst().toMap())
        .containsEntry("model", "meta/llama-3.1-8b-instruct")
        .containsEntry("accelerator", "nvidia-h100-sxm")
        .containsEntry("quantisation", "BF16")
        .containsEntry("engine", "vllm")
        .containsEntry("engine_version", "0.12")
        .containsEntry("concurrency", 8)
        .containsEntry("tpot_ms", new BigDecimal("9.0"))
        .containsEntry("source", "aiconfigurator")
        .containsEntry("on", "2026-03-05");
  }

  @Test
  void whatHasNoDateIsKnownSinceItsSourceWasRead() throws IOException {
    served(served("", "8.0"));

    assertThat(rows("meta/llama-3.1-8b-instruct").getFirst().toMap())
        .containsEntry("on", "2026-08-21");
  }

  @Test
  void leavesOutWhatCannotBeAndWhatTheStarterDoesNotHave() throws IOException {
    served(served("2026-01-05", "4.0")); // 15 GB of weights at 3,350 GB/s take 4.5 ms
    assertThat(rows("meta/llama-3.1-8b-instruct")).isEmpty();

    served(served("2026-01-05", "8.0"));
    assertThat(rows("meta/llama-3.1-70b")).isEmpty();
  }

  @Test
  void takesWhatWasPostedOfACardOfThatMemoryWithItsTokens() throws IOException {
    posted(
        posted("24", "512", "128", "false") // 20 ms
            + posted("48", "512", "256", "false") // another card of that name
            + posted("24", "", "128", "false") // nobody knows what was read
            + posted("24", "600", "128", "true")); // guesses tokens ahead

    List<Row> rows = rows("meta/llama-3.1-8b");

    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst().toMap())
        .containsEntry("accelerator", "nvidia-rtx-3090")
        .containsEntry("quantisation", "Q4_K_M")
        .containsEntry("engine", "llama.cpp")
        .containsEntry("concurrency", 1)
        .containsEntry("tpot_ms", new BigDecimal("20.0"))
        .containsEntry("source", "llmfit");
  }

  private List<Row> rows(String model) {
    return new SpeedRows(
            new SourceFolder(folder),
            Map.of(
                "models", List.of(Row.ofSource().put("id", model)),
                "accelerators",
                    List.of(
                        accelerator("nvidia-h100-sxm", 80), accelerator("nvidia-rtx-3090", 24))))
        .rows();
  }

  private static Row accelerator(String id, long gib) {
    return Row.ofSource().put("id", id).put("memory_gib", BigDecimal.valueOf(gib));
  }

  private void served(String rows) throws IOException {
    Files.writeString(
        folder.resolve(ServedRows.FILE),
        "id,repeat_of,model_path,system,backend,backend_version,precision,mode,isl,osl,concurrency,"
            + "batch_size,tp_size,attention_dp_size,moe_tp_size,moe_ep_size,moe_quant_mode,ttft_ms,"
            + "tpot_ms,measured\n"
            + rows);
  }

  private static String served(String on, String tpot) {
    return "a,,meta-llama/Llama-3.1-8B-Instruct,h100_sxm,vllm,0.12,bf16,agg,600,200,8,8,1,1,1,1,,100,"
        + tpot
        + ","
        + on
        + "\n";
  }

  private void posted(String rows) throws IOException {
    Files.writeString(
        folder.resolve(LocalRows.POSTED),
        "id,created,repeat_of,hf_id,params_b,hw_class,gpu,gpu_count,vram_gb,unified_gb,engine,"
            + "engine_version,quant,prompt_tokens,output_tokens,ttft_ms,tok_s_out,spec_decoding\n"
            + rows);
  }

  private static String posted(String gb, String prompt, String answer, String ahead) {
    return "b,2026-05-01,,meta-llama/Meta-Llama-3.1-8B,8,DISCRETE_GPU,RTX 3090,1,"
        + String.join(",", gb, "", "llama.cpp", "", "Q4_K_M", prompt, answer, "", "50", ahead)
        + "\n";
  }
}
