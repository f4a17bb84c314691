package rightsize.starter.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rightsize.starter.report.Report;

class NamesTest {

  private final Report report = new Report();
  private final Names names = new Names(report);

  @Test
  void spellingsOfOneReleaseMeanOneModel() {
    for (String spelling :
        new String[] {
          "claude-sonnet-4-5-20250929", "anthropic/claude-sonnet-4.5", "Claude-Sonnet-4.5"
        }) {
      assertThat(names.quietly("anywhere", spelling))
          .hasValue(new Named("anthropic/claude-sonnet-4.5", null, null));
    }
  }

  @Test
  void aRouteNamesItsRegion() {
    assertThat(names.offered("amazon-bedrock", "eu.anthropic.claude-sonnet-4-5-20250929-v1:0"))
        .hasValue(new Named("anthropic/claude-sonnet-4.5", null, "eu"));
  }

  @Test
  void anOtherPrecisionIsAConfigurationOfTheModel() {
    assertThat(names.offered("cloudflare-workers-ai", "@cf/meta/llama-3.1-8b-instruct-fp8"))
        .hasValue(new Named("meta/llama-3.1-8b-instruct", "fp8", null));
  }

  @Test
  void aProvidersRulesAreItsOwn() {
    assertThat(names.offered("openai", "eu.anthropic.claude-sonnet-4-5-20250929-v1:0")).isEmpty();
  }

  @Test
  void whatStandsInBracketsIsTheConfiguration() {
    assertThat(names.scored("bfcl", "Qwen3-8B (FC)"))
        .hasValue(new Named("qwen/qwen3-8b", "FC", null));
  }

  @Test
  void aReleaseIsNeverTakenForAnother() {
    assertThat(names.quietly("anywhere", "kimi-k2-0905").orElseThrow().model())
        .isNotEqualTo(names.quietly("anywhere", "kimi-k2").orElseThrow().model());
    assertThat(names.quietly("anywhere", "qwen3-8b-instruct")).isEmpty();
    assertThat(names.quietly("anywhere", "DeepSeek-V2.5-1210")).isEmpty();
    assertThat(names.quietly("anywhere", "Qwen3.5-27B-Writer")).isEmpty();
  }

  @Test
  void aPairOfModelsIsNeitherOfThem() {
    assertThat(names.scored("aider", "o3 (high) + gpt-4.1")).isEmpty();
  }

  @Test
  void unknownNamesAreListedWithTheirRows() {
    names.scored("evalplus", "Zephyr β-7B");
    names.scored("evalplus", "Zephyr β-7B");

    assertThat(report.unresolved()).containsKey("evalplus");
    assertThat(report.unresolved().get("evalplus")).containsEntry("Zephyr β-7B", 2);
  }

  @Test
  void oneSourcesAliasIsNoOtherSourcesAlias() {
    assertThat(names.quietly("llm-stats", "gemini-1.5-pro").orElseThrow().model())
        .isEqualTo("google/gemini-1.5-pro-002");
    assertThat(names.quietly("wildbench", "gemini-1.5-pro").orElseThrow().model())
        .isEqualTo("google/gemini-1.5-pro-001");
    assertThat(names.quietly("anywhere", "gemini-1.5-pro")).isEmpty();
  }
}
