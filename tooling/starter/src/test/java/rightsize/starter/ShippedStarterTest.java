package rightsize.starter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The committed files keep their promises, whoever touched them last. */
class ShippedStarterTest {

  private static final Path SHIPPED = Path.of("../../catalog-service/src/main/resources/starter");
  private static final ObjectMapper JSON = new ObjectMapper();

  private static List<JsonNode> rows(String table) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    for (String line : Files.readAllLines(SHIPPED.resolve(table + ".ndjson"))) {
      rows.add(JSON.readTree(line));
    }
    return rows;
  }

  @Test
  void nothingOfAnArenaOrOfArtificialAnalysisIsInIt() throws IOException {
    for (JsonNode benchmark : rows("benchmarks")) {
      assertThat(
              (benchmark.path("id").asText() + " " + benchmark.path("name").asText()).toLowerCase())
          .doesNotContain("arena", "artificial analysis", "aa-lcr", "elo");
    }
    for (JsonNode score : rows("scores")) {
      assertThat(score.path("url").asText()).doesNotContain("artificialanalysis", "lmarena");
    }
  }

  @Test
  void thereIsOneScorePerModelConfigurationAndBenchmark() throws IOException {
    Set<String> seen = new HashSet<>();
    for (JsonNode score : rows("scores")) {
      assertThat(
              seen.add(
                  score.path("model")
                      + "|"
                      + score.path("configuration")
                      + "|"
                      + score.path("benchmark")))
          .as(score.toString())
          .isTrue();
    }
  }

  @Test
  void thereIsOneSpeedPerBuildAcceleratorsAndLoad() throws IOException {
    Set<String> models = ids("models");
    Set<String> accelerators = ids("accelerators");
    Set<JsonNode> seen = new HashSet<>();
    for (JsonNode speed : rows("speeds")) {
      assertThat(models).contains(speed.path("model").asText());
      assertThat(accelerators).contains(speed.path("accelerator").asText());
      assertThat(speed.path("on").asText()).isNotEmpty();
      ObjectNode key = speed.deepCopy();
      assertThat(seen.add(key.without(List.of("ttft_ms", "tpot_ms", "engine_version", "on"))))
          .as(speed.toString())
          .isTrue();
    }
    assertThat(seen).hasSizeBetween(500, 2_500);
  }

  private static Set<String> ids(String table) throws IOException {
    Set<String> ids = new HashSet<>();
    rows(table).forEach(row -> ids.add(row.path("id").asText()));
    return ids;
  }

  @Test
  void noPriceIsZero() throws IOException {
    for (JsonNode offer : rows("offers")) {
      assertThat(offer.path("prices")).isNotEmpty();
      for (JsonNode price : offer.path("prices")) {
        price.forEach(amount -> assertThat(amount.isNumber() && amount.asDouble() <= 0).isFalse());
      }
    }
  }

  @Test
  void everyOpenModelSaysParametersAndLicence() throws IOException {
    for (JsonNode model : rows("models")) {
      if (model.path("open_weights").asBoolean()) {
        assertThat(model.hasNonNull("total_params_b") && model.hasNonNull("licence"))
            .as(model.path("id").asText())
            .isTrue();
      }
      assertThat(model.has("size_class") && model.has("total_params_b")).isFalse();
    }
  }

  @Test
  void everyLicenceOfItsOwnIsThere() throws IOException {
    Set<String> known = new HashSet<>();
    for (JsonNode licence : rows("licences")) {
      known.add(licence.path("id").asText());
      assertThat(licence.path("commercial_use").asText()).isNotEmpty();
    }
    for (JsonNode model : rows("models")) {
      String licence = model.path("licence").asText();
      assertThat(!licence.startsWith("LicenseRef-") || known.contains(licence))
          .as(licence)
          .isTrue();
    }
  }

  @Test
  void everySourceHasAPermissiveLicence() throws IOException {
    for (JsonNode source : rows("sources")) {
      assertThat(source.path("licence").asText()).isIn("MIT", "Apache-2.0", "CC-BY-4.0", "CC0-1.0");
    }
  }

  @Test
  void theAttributionNamesEverySource() throws IOException {
    String attribution = Files.readString(Path.of("../../ATTRIBUTION"));
    for (JsonNode source : rows("sources")) {
      assertThat(attribution).contains(source.path("id").asText());
    }
  }

  @Test
  void itStaysSmall() throws IOException {
    long bytes = 0;
    try (var files = Files.list(SHIPPED)) {
      for (Path file : files.toList()) {
        bytes += Files.size(file);
      }
    }
    assertThat(bytes).isLessThan(3_000_000);
  }
}
