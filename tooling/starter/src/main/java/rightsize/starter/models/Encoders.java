package rightsize.starter.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.StreamSupport;
import rightsize.starter.reading.SourceFolder;
import rightsize.starter.rows.Observation;

/** Facts of embedding and reranking models from the MTEB results repository. */
final class Encoders {

  private static final String ON = "2026-08-20";
  private static final BigDecimal BILLION = new BigDecimal("1e9");
  private static final Map<String, String> ISO2 = iso2();

  private final Map<String, JsonNode> byName = new HashMap<>();

  Encoders(SourceFolder folder) {
    for (JsonNode model : folder.ndjson("catalogue/mteb_models.ndjson")) {
      byName.put(model.path("name").asText().toLowerCase(Locale.ROOT), model);
    }
  }

  private Optional<JsonNode> find(KnownModel model) {
    return model.hfId().map(hf -> byName.get(hf.toLowerCase(Locale.ROOT)));
  }

  Optional<Observation> totalParams(KnownModel model) {
    return find(model)
        .map(node -> node.path("n_parameters"))
        .filter(JsonNode::isNumber)
        .map(n -> n.decimalValue().divide(BILLION, MathContext.DECIMAL32))
        .filter(billions -> billions.signum() > 0)
        .map(Encoders::observed);
  }

  Optional<Observation> context(KnownModel model) {
    return find(model)
        .map(node -> node.path("max_tokens"))
        .filter(n -> n.asLong() > 0)
        .map(n -> observed(n.decimalValue()));
  }

  Optional<Observation> released(KnownModel model) {
    return find(model)
        .map(node -> node.path("release_date").asText(""))
        .filter(date -> date.matches("\\d{4}-\\d{2}-\\d{2}"))
        .map(Encoders::observed);
  }

  Optional<String> licence(KnownModel model) {
    return find(model)
        .map(node -> node.path("license"))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText);
  }

  /**
   * ISO 639-1 codes; languages without one keep the three letters. A list that the source cut short
   * says nothing of the languages it does not show.
   */
  Optional<Observation> languages(KnownModel model) {
    return find(model)
        .filter(node -> !node.path("languages").toString().contains("..."))
        .map(
            node ->
                StreamSupport.stream(node.path("languages").spliterator(), false)
                    .map(code -> code.asText().split("[-_]")[0])
                    .map(code -> ISO2.getOrDefault(code, code))
                    .filter(code -> code.matches("[a-z]{2,3}"))
                    .distinct()
                    .sorted()
                    .toList())
        .filter(list -> !list.isEmpty())
        .map(Encoders::observed);
  }

  private static Observation observed(Object value) {
    return Observation.of(value, "mteb-results", ON);
  }

  private static Map<String, String> iso2() {
    Map<String, String> codes = new HashMap<>();
    for (String two : List.of(Locale.getISOLanguages())) {
      try {
        codes.put(Locale.of(two).getISO3Language(), two);
      } catch (MissingResourceException noThreeLetters) {
        continue;
      }
    }
    codes.put("cmn", "zh");
    codes.put("arb", "ar");
    return codes;
  }
}
