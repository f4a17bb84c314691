package rightsize.admin.models;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rightsize.admin.approvals.ApprovalLines;
import rightsize.admin.licences.Permits;
import rightsize.admin.models.ModelView.BuildLine;
import rightsize.admin.models.ModelView.OfferLine;
import rightsize.admin.models.ModelView.ScoreLine;
import rightsize.admin.models.ModelView.StandingLine;
import rightsize.admin.words.FactSheet;
import rightsize.admin.words.Numbers;
import rightsize.admin.words.Say;

/** Turns one model of the catalogue into what its page shows. */
@RequestScoped
class ModelSheets {
  static final List<String> FACTS =
      List.of(
          "family",
          "released_on",
          "status",
          "retires_on",
          "successor",
          "total_params_b",
          "active_params_b",
          "size_class",
          "size_class_basis",
          "open_weights",
          "licence",
          "commercial_use",
          "context_tokens",
          "output_tokens",
          "input_modalities",
          "output_modalities",
          "capabilities",
          "languages",
          "knowledge_cutoff",
          "hf_id",
          "aliases");

  /** Said only when there is something to say. */
  private static final List<String> SELDOM =
      List.of(
          "retires_on", "successor", "size_class_basis", "knowledge_cutoff", "aliases", "hf_id");

  private static final List<String> EXTRAS =
      List.of(
          "cache_read",
          "cache_write",
          "batch_input",
          "batch_output",
          "reasoning",
          "per_image",
          "per_minute",
          "per_request",
          "per_search",
          "tiers");

  private final Say say;
  private final ApprovalLines approvals;
  private final Permits permits;

  ModelSheets(Say say, ApprovalLines approvals, Permits permits) {
    this.permits = permits;
    this.say = say;
    this.approvals = approvals;
  }

  ModelView view(JsonNode model, JsonNode benchmarks, JsonNode standings, JsonNode asked) {
    FactSheet sheet = new FactSheet(model, model.path("source_names"), say);
    List<String> fields =
        FACTS.stream().filter(field -> !SELDOM.contains(field) || model.hasNonNull(field)).toList();
    return new ModelView(
        model.path("id").asText(),
        model.path(ModelQuery.AS_OF).asText(""),
        model.path("name").asText(),
        model.path("developer_name").asText(model.path("developer").asText()),
        say.word(model.path("size_class").asText(null)),
        model.path("size_class_inferred").asBoolean(),
        model.path("status").asText("current"),
        say.word(model.path("status").asText("current")),
        sheet.lines(fields),
        architecture(model),
        permits.of(model.path("licence_terms"), model.path("source_names")),
        offers(model, sheet),
        builds(model, sheet),
        scores(model, sheet, benchmarks),
        SpeedLine.of(model, sheet),
        standings(standings),
        approvals.all(asked.path("items")));
  }

  private List<rightsize.admin.words.FactLine> architecture(JsonNode model) {
    JsonNode parts = model.path("architecture");
    List<String> names = new ArrayList<>();
    parts.fieldNames().forEachRemaining(names::add);
    FactSheet sheet = new FactSheet(parts, model.path("source_names"), say);
    return sheet.knownLines(names.stream().filter(parts::hasNonNull).toList());
  }

  private List<OfferLine> offers(JsonNode model, FactSheet sheet) {
    List<OfferLine> offers = new ArrayList<>();
    for (JsonNode offer : model.path("offers")) {
      JsonNode price = offer.path("price");
      List<Map.Entry<String, String>> extras = new ArrayList<>();
      for (String name : EXTRAS) {
        if (price.hasNonNull(name)) {
          extras.add(Map.entry(say.field(name), say.fact(name, price.get(name))));
        }
      }
      offers.add(
          new OfferLine(
              offer.path("id").asText(),
              offer.path("provider_name").asText(offer.path("provider").asText()),
              offer.hasNonNull("region") ? say.word(offer.get("region").asText()) : "",
              say.fact("context_tokens", offer.get("context_tokens")),
              say.fact("input", price.get("input")),
              say.fact("output", price.get("output")),
              extras,
              price.path("from").asText(""),
              sheet.said(price),
              offer.path("prices_dated").asInt()));
    }
    return offers;
  }

  private List<BuildLine> builds(JsonNode model, FactSheet sheet) {
    List<BuildLine> builds = new ArrayList<>();
    for (JsonNode build : model.path("builds")) {
      builds.add(
          new BuildLine(
              build.path("id").asText(),
              build.path("format").asText(),
              build.path("quantisation").asText(),
              say.fact("bits_per_weight", build.get("bits_per_weight")),
              say.fact("bytes", build.get("bytes")),
              build.hasNonNull("recovery_percent")
                  ? say.fact("recovery_percent", build.get("recovery_percent"))
                  : "",
              build.path("repository").asText(""),
              new FactSheet(build, model.path("source_names"), say).line("bytes").said()));
    }
    return builds;
  }

  private List<ScoreLine> scores(JsonNode model, FactSheet sheet, JsonNode benchmarks) {
    Map<String, JsonNode> tests = new HashMap<>();
    benchmarks.path("items").forEach(test -> tests.put(test.path("id").asText(), test));
    List<ScoreLine> scores = new ArrayList<>();
    for (JsonNode score : model.path("scores")) {
      String id = score.path("benchmark").asText();
      JsonNode test =
          tests.getOrDefault(id, com.fasterxml.jackson.databind.node.MissingNode.getInstance());
      scores.add(
          new ScoreLine(
              score.path("benchmark_name").asText(id),
              say.word(score.path("category").asText(test.path("category").asText(null))),
              points(score.path("score")),
              score.hasNonNull("low") && score.hasNonNull("high")
                  ? points(score.get("low")) + "–" + points(score.get("high"))
                  : "",
              score.path("configuration").asText(""),
              score.path("self_reported").asBoolean(),
              test.path("measures").asText(""),
              test.path("misses").asText(""),
              sheet.said(score)));
    }
    return scores;
  }

  private List<StandingLine> standings(JsonNode standings) {
    List<StandingLine> lines = new ArrayList<>();
    for (JsonNode standing : standings.path("items")) {
      lines.add(
          new StandingLine(
              say.word(standing.path("task").asText()),
              percent(standing.path("success"))
                  + " % ("
                  + percent(standing.path("success_low"))
                  + "–"
                  + percent(standing.path("success_high"))
                  + ")",
              standing.path("reports").asInt(),
              standing.path("teams").asInt(),
              standing.path("counts").asBoolean(),
              standing.path("contested").asBoolean()));
    }
    return lines;
  }

  private static String points(JsonNode number) {
    return Numbers.points(number.decimalValue());
  }

  private static String percent(JsonNode share) {
    return Numbers.count(share.decimalValue().multiply(BigDecimal.valueOf(100)));
  }
}
