package rightsize.decision.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static rightsize.decision.market.MarketSketch.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RelevanceTest {
  private static final Path STARTER =
      Path.of("../catalog-service/src/main/resources/starter/benchmarks.ndjson");
  private static final Pattern BENCHMARK =
      Pattern.compile("^\\{\"id\":\"([^\"]+)\".*?\"category\":\"([^\"]+)\"");

  @Test
  void everyBenchmarkOfTheTableIsInTheStarter() throws IOException {
    assertThat(starter().keySet())
        .containsAll(Relevance.TABLE.stream().map(Relevance.Row::benchmark).toList());
  }

  @Test
  void aBenchmarkSpeaksForCategoriesOfItsOwnField() throws IOException {
    Map<String, String> categories = starter();

    assertThat(Relevance.TABLE)
        .allSatisfy(
            row ->
                assertThat(Field.of(row.category()))
                    .isPresent()
                    .isEqualTo(Field.of(categories.get(row.benchmark()))));
  }

  @Test
  void everyLineHasAWeightAndAReason() {
    assertThat(Relevance.TABLE)
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.weight()).isBetween(0.0, 1.0);
              assertThat(row.why()).isNotBlank();
            });
  }

  @Test
  void whatIsNotInTheTableCountsOneForItsOwnCategory() {
    assertThat(Relevance.of("chat", benchmark("of-ours", "chat"))).isEqualTo(1);
    assertThat(Relevance.of("code", benchmark("of-ours", "chat"))).isZero();
  }

  @Test
  void aTestMaySpeakForTwoCategories() {
    assertThat(Relevance.of("multilingual", benchmark("multi-if", "instruction_following")))
        .isEqualTo(.7);
    assertThat(
            Relevance.of("instruction_following", benchmark("multi-if", "instruction_following")))
        .isEqualTo(1);
  }

  private static Map<String, String> starter() throws IOException {
    Map<String, String> categories = new HashMap<>();
    for (String line : Files.readAllLines(STARTER)) {
      Matcher found = BENCHMARK.matcher(line);
      assertThat(found.find()).as(line).isTrue();
      categories.put(found.group(1), found.group(2));
    }
    return categories;
  }
}
