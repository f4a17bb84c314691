package rightsize.evaluation.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rightsize.evaluation.Finding;
import rightsize.starter.reading.SourceFolder;

/** An 8B model (15.0 GiB in 16 bits, 8.0 in 8) on cards of 24 and 12 GiB. */
class FalseFitsTest {
  private static final String HEAD =
      "hf_id,repeat_of,params_b,gpu,gpu_count,vram_gb,unified_gb,engine,quant,context,tok_s_out,"
          + "peak_vram_gb,spec_decoding\n";

  @TempDir private Path folder;

  @BeforeEach
  void oneModelAndOneCard() throws IOException {
    Files.createDirectory(folder.resolve("catalogue"));
    Files.createDirectory(folder.resolve("hardware"));
    Files.createDirectory(folder.resolve("speed"));
    Files.writeString(
        folder.resolve("catalogue/model_configs.ndjson"),
        """
        {"hf_id": "meta-llama/Llama-3.1-8B", "num_hidden_layers": 32, "hidden_size": 4096, "num_attention_heads": 32, "num_key_value_heads": 8, "intermediate_size": 14336, "vocab_size": 128256}
        """);
    Files.writeString(folder.resolve("catalogue/arch_facts.csv"), "source,hf_id\n");
    Files.writeString(
        folder.resolve("hardware/gpu_bandwidth.csv"), "gpu,bandwidth_gb_s\nrtx 3090,936\n");
  }

  @Test
  void aRunThatSpilledIsNoFit() throws IOException {
    // said to fit 24 GiB, but only 5 of 15 GiB of weights were on the card
    rows("a/Llama-3.1-8B-tuned,,8,RTX 3090,1,24,,llama.cpp,BF16,2048,5,5,false");

    Finding fits = findings().get(0);
    assertThat(fits.value()).isEqualTo(1);
    assertThat(fits.passed()).contains(false);
  }

  @Test
  void aRunThatStayedWithinItsCardIsNone() throws IOException {
    rows("a/Llama-3.1-8B-tuned,,8,RTX 3090,1,24,,llama.cpp,BF16,2048,50,16.1,false");

    assertThat(findings().get(0).value()).isZero();
    assertThat(findings().get(1).value()).isEqualTo(100);
    // 15.0 + 0.25 + 0.3 + 0.4 = 15.9, and 1.645 * 0.54 above it
    assertThat(findings().get(2).value()).isZero();
  }

  @Test
  void whatIsNotSaidToFitIsNoFalseFit() throws IOException {
    rows("a/Llama-3.1-8B-tuned,,8,RTX 3090,1,12,,llama.cpp,BF16,2048,5,11,false");

    assertThat(findings().get(0).value()).isZero();
    // all 8 billion work on a token: 15 GiB do not fit 12, the naive method says so, too
    assertThat(findings().get(0).baseline().orElseThrow().value()).isZero();
  }

  @Test
  void readsWhatMayBeBelievedOnly() throws IOException {
    rows(
        """
        a/Llama-3.1-8B-tuned,other,8,RTX 3090,1,24,,llama.cpp,BF16,2048,5,16,false
        a/Llama-3.1-8B-tuned,,8,RTX 3090,1,24,,llama.cpp,BF16,2048,5,16,true
        a/Llama-3.1-8B-tuned,,8,RTX 3090,1,24,,llama.cpp,BF16,2048,90,16,false
        a/Llama-3.1-8B-tuned,,8,RTX 3090,1,24,,llama.cpp,BF16,2048,5,16300,false
        a/Llama-3.1-8B-tuned,,70,RTX 3090,1,24,,llama.cpp,BF16,2048,5,16,false
        a/Llama-3.1-8B-tuned,,8,RTX 3090,1,24,,llama.cpp,FANCY,2048,5,16,false
        a/Nobody,,8,RTX 3090,1,24,,llama.cpp,BF16,2048,5,16,false
        a/Llama-3.1-8B-tuned,,8,Voodoo,1,24,,llama.cpp,BF16,2048,5,16,false""");

    assertThat(findings().get(0).n()).isZero();
    // 90 tokens a second would read 16.06 GB * 90 = 1,445 GB/s of 936
    assertThat(findings().get(0).note()).contains("1 that read faster than the memory");
  }

  private void rows(String rows) throws IOException {
    Files.writeString(folder.resolve(Peaks.FILE), HEAD + rows + "\n");
  }

  private List<Finding> findings() {
    return new FalseFits().run(new SourceFolder(folder));
  }
}
