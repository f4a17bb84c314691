package rightsize.evaluation.speed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNamesTest {

  @Test
  void theMakerTheFormAndTheSpellingDoNotCount() {
    assertThat(FileNames.plain("Qwen3-8B-Q4_K_M.gguf")).isEqualTo("qwen38b");
    assertThat(FileNames.plain("Qwen/Qwen3-8B")).isEqualTo("qwen38b");
    assertThat(FileNames.plain("unsloth/Qwen3-8B-GGUF")).isEqualTo("qwen38b");
    assertThat(FileNames.plain("microsoft_Phi-4-mini-instruct-Q4_K_M.gguf"))
        .isEqualTo("phi4miniinstruct");
  }

  @Test
  void releasesStayApart() {
    assertThat(FileNames.plain("Qwen3-4B-Instruct-2507-Q4_K_M.gguf"))
        .isNotEqualTo(FileNames.plain("Qwen3-4B-Q4_K_M.gguf"));
  }
}
