package rightsize.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rightsize.starter.reading.SourceFolder;
import rightsize.starter.rows.Row;

/** Compiles a small folder that holds one of each trap. */
class StarterTest {

  private static Starter starter;

  @BeforeAll
  static void compile() {
    starter = Starter.compile(seed());
  }

  private static SourceFolder seed() {
    return new SourceFolder(Path.of("src/test/resources/seed"));
  }

  private static Row model(String id) {
    return find("models", "id", id);
  }

  private static Row find(String table, String field, String value) {
    return starter.tables().get(table).stream()
        .filter(row -> value.equals(row.get(field)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + value + " in " + table));
  }

  private static List<Row> scores(String model, String benchmark) {
    return starter.tables().get("scores").stream()
        .filter(row -> model.equals(row.get("model")) && benchmark.equals(row.get("benchmark")))
        .toList();
  }

  @Test
  void theSameFolderGivesTheSameBytes(@TempDir Path once, @TempDir Path again) throws Exception {
    starter.writeTo(once);
    Starter.compile(seed()).writeTo(again);

    for (String table : starter.tables().keySet()) {
      assertThat(again.resolve(table + ".ndjson"))
          .hasSameBinaryContentAs(once.resolve(table + ".ndjson"));
    }
    assertThat(starter.tables()).hasSize(10);
    assertThat(Files.readString(once.resolve("models.ndjson")))
        .endsWith("}\n")
        .doesNotContain("\r");
  }

  @Test
  void everyFactNamesASourceOfTheLedger() {
    List<Object> ledger =
        starter.tables().get("sources").stream().map(row -> row.get("id")).toList();
    starter.tables().values().stream()
        .flatMap(List::stream)
        .map(Row::toMap)
        .filter(row -> row.containsKey("source"))
        .forEach(
            row -> {
              assertThat(ledger).contains(row.get("source"));
              if (row.get("from") instanceof Map<?, ?> from) {
                from.forEach(
                    (field, origin) -> {
                      assertThat(row).containsKey((String) field);
                      assertThat(ledger).contains(((Map<?, ?>) origin).get("source"));
                    });
              }
            });
  }

  @Test
  void everyOpenModelHasParametersAndALicence() {
    assertThat(starter.tables().get("models"))
        .filteredOn(row -> Boolean.TRUE.equals(row.get("open_weights")))
        .isNotEmpty()
        .allMatch(row -> row.has("total_params_b") && row.has("licence"));
    assertThat(starter.report().leftOut())
        .containsKey("open weights without a licence in any source");
  }

  @Test
  void estimatesOfClosedSizesAreNotFacts() {
    assertThat(model("openai/gpt-5").has("total_params_b")).isFalse();
    assertThat(model("openai/gpt-5").get("size_class_inferred")).isEqualTo(true);
    assertThat(model("openai/gpt-5").has("size_class_basis")).isTrue();
  }

  @Test
  void theExactCountIsShownWhenARounderOneBearsItOut() {
    assertThat(model("qwen/qwen2.5-7b-instruct").get("total_params_b"))
        .isEqualTo(new BigDecimal("7.6156"));
  }

  @Test
  void activeParametersOfAMixtureAreNotItsSize() {
    assertThat(model("deepseek/deepseek-v3").get("total_params_b"))
        .isEqualTo(new BigDecimal("671"));
    assertThat(starter.report().conflicts())
        .anyMatch(line -> line.contains("deepseek-v3 total_params_b") && line.contains("evalplus"));
  }

  @Test
  void theHeadOfALatentCacheIsNotHiddenOverHeads() {
    Map<?, ?> built = (Map<?, ?>) model("deepseek/deepseek-v3").get("architecture");

    assertThat(built.get("attention")).isEqualTo("mla");
    assertThat(built.get("head_dim")).isEqualTo(new BigDecimal("128"));
    assertThat(built.get("kv_lora_rank")).isEqualTo(new BigDecimal("512"));
  }

  @Test
  void aZeroPriceIsNoPrice() {
    assertThat(starter.report().leftOut().get("offer without an input price"))
        .contains("cohere c4ai-aya-expanse-8b");
    assertThat(starter.tables().get("offers"))
        .noneMatch(row -> "c4ai-aya-expanse-8b".equals(row.get("provider_model_id")));
  }

  @Test
  void anEmbeddingHasNoOutputPrice() {
    List<?> prices =
        (List<?>) find("offers", "model", "openai/text-embedding-3-small").get("prices");

    assertThat(((Map<?, ?>) prices.getLast()).get("input")).isEqualTo(new BigDecimal("0.02"));
    assertThat(((Map<?, ?>) prices.getLast()).containsKey("output")).isFalse();
  }

  @Test
  void resellersAndMovingAliasesAreNotShipped() {
    assertThat(starter.tables().get("offers"))
        .noneMatch(row -> "302ai".equals(row.get("provider")))
        .noneMatch(row -> "gemini-flash-latest".equals(row.get("provider_model_id")));
    assertThat(starter.report().unresolved().get("offers of google"))
        .containsKey("gemini-flash-latest");
  }

  @Test
  void aPriceThatChangedKeepsItsDates() {
    List<?> prices = (List<?>) find("offers", "provider_model_id", "gpt-4o-mini").get("prices");

    assertThat(prices).hasSize(2);
    assertThat(((Map<?, ?>) prices.getFirst()).get("from")).isEqualTo("2025-09-01");
    assertThat(((Map<?, ?>) prices.getLast()).get("from")).isEqualTo("2026-07-02");
  }

  @Test
  void oneProviderListedTwiceOffersOnce() {
    assertThat(starter.tables().get("offers"))
        .filteredOn(row -> "google-vertex".equals(row.get("provider")))
        .hasSize(1);
  }

  @Test
  void aLaterListOffersOnlyWhereItNamesOnePrice() {
    assertThat(find("offers", "model", "anthropic/claude-opus-5").toMap())
        .containsEntry("source", "llm-zoo");
    assertThat(starter.tables().get("offers"))
        .noneMatch(row -> "openai/gpt-5.6-sol".equals(row.get("model")));
  }

  @Test
  void aClosedModelThatALaterListHasRetiredIsRetired() {
    assertThat(model("openai/gpt-4-turbo-2024-04-09").get("status")).isEqualTo("retired");
  }

  @Test
  void arenaRatingsAndDerivedIndicesAreNotShipped() {
    assertThat(starter.report().leftOut().get("arena rating or benchmark"))
        .anyMatch(line -> line.contains("arena-hard"));
    assertThat(starter.tables().get("benchmarks"))
        .noneMatch(row -> row.get("id").toString().matches(".*(arena|aa-|aa_).*"));
  }

  @Test
  void aMeanOverWhateverTasksAModelRanIsNotShipped() {
    assertThat(starter.tables().get("scores"))
        .filteredOn(row -> "baai/bge-small-en-v1.5".equals(row.get("model")))
        .extracting(row -> row.get("benchmark"))
        .containsOnly("mteb-eng-retrieval");
  }

  @Test
  void effortIsAConfigurationAndTheWayOfCallingIsNot() {
    assertThat(scores("openai/gpt-5", "aider-polyglot"))
        .extracting(row -> row.get("configuration"))
        .containsExactlyInAnyOrder("effort high", "effort low");
    assertThat(scores("qwen/qwen3-8b", "bfcl-v4-overall"))
        .singleElement()
        .satisfies(row -> assertThat(row.get("variant")).isEqualTo("called by FC"));
    assertThat(scores("openai/gpt-5.2", "tau2-retail"))
        .extracting(row -> row.get("configuration"))
        .containsExactlyInAnyOrder("effort high", "no thinking");
  }

  @Test
  void versionsOfABoardThatCannotBeComparedAreLeftOut() {
    assertThat(starter.tables().get("scores"))
        .noneMatch(row -> "anthropic/claude-opus-4".equals(row.get("model")));
  }

  @Test
  void fractionsBecomePercent() {
    assertThat((BigDecimal) scores("openai/gpt-4o-mini", "gpqa").getFirst().get("score"))
        .isEqualByComparingTo("40.2");
  }

  @Test
  void theLongestFragmentOfANameGivesTheBandwidth() {
    assertThat(find("accelerators", "id", "apple-m4-max-128gb").get("bandwidth_gb_s"))
        .isEqualTo(new BigDecimal("546"));
  }

  @Test
  void aRentIsTheMedianOfItsTier() {
    List<?> rents = (List<?>) find("accelerators", "id", "nvidia-h100-sxm").get("rents");

    assertThat(rents.stream().map(rent -> (String) ((Map<?, ?>) rent).get("tier")))
        .contains("on_demand", "spot");
    assertThat(((Map<?, ?>) rents.getFirst()).get("basis").toString()).startsWith("median of ");
  }

  @Test
  void aQuantisedRepositoryCarriesItsMeasuredRecovery() {
    assertThat(starter.tables().get("builds"))
        .filteredOn(row -> row.has("recovery_percent"))
        .singleElement()
        .satisfies(row -> assertThat(row.get("quantisation")).isEqualTo("FP8"));
  }

  @Test
  void theSummaryShowsCountsAndTheEvidenceMap() {
    assertThat(starter.summary()).contains("models", "Evidence", "speech_recognition");
  }
}
