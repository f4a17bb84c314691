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
    OneSystem.in(folder);
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
