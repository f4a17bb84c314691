package rightsize.catalog.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import rightsize.catalog.benchmarks.Scores;
import rightsize.catalog.builds.Builds;
import rightsize.catalog.developers.Developers;
import rightsize.catalog.facts.AsOf;
import rightsize.catalog.facts.Observations;
import rightsize.catalog.licences.Terms;
import rightsize.catalog.offers.Offers;
import rightsize.catalog.rows.Json;
import rightsize.catalog.sources.Sources;
import rightsize.catalog.speeds.Speeds;
import rightsize.rest.problems.Problem;

/** One model with all that belongs to it, each number with its source. */
@Singleton
class ModelDetails {

  private final Models models;
  private final Merged merged;
  private final Developers developers;
  private final Observations observations;
  private final Offers offers;
  private final Builds builds;
  private final Scores scores;
  private final Speeds speeds;
  private final Sources sources;
  private final Terms terms;

  ModelDetails(
      Models models,
      Merged merged,
      Developers developers,
      Observations observations,
      Offers offers,
      Builds builds,
      Scores scores,
      Speeds speeds,
      Sources sources,
      Terms terms) {
    this.terms = terms;
    this.models = models;
    this.merged = merged;
    this.developers = developers;
    this.observations = observations;
    this.offers = offers;
    this.builds = builds;
    this.scores = scores;
    this.speeds = speeds;
    this.sources = sources;
  }

  /**
   * @param day to look back to
   */
  ObjectNode on(LocalDate day, String id) {
    AsOf asOf = new AsOf(day);
    Model model =
        models
            .on(asOf, id)
            .orElseThrow(
                () -> {
                  merged.requireUnmerged(id);
                  return Problem.notFound("model, or nothing was known of it that day");
                });
    return of(model, asOf).put("as_of", day.toString());
  }

  ObjectNode of(Model model) {
    return of(model, AsOf.TODAY);
  }

  /** As it was known on a day; the facts are all that were ever observed. */
  ObjectNode of(Model model, AsOf asOf) {
    ObjectNode json = model.json();
    json.put("developer_name", developers.findById(json.get("developer").asText()).name());
    json.put("revision", model.revision());
    if (json.hasNonNull("licence")) {
      json.set("licence_terms", terms.of(json.get("licence").asText()));
    }
    json.set("facts", observations.of("models", model.key(), asOf));
    json.set("offers", Json.list(offers.detailsOfModel(model.key(), asOf)));
    json.set("builds", Json.list(builds.detailsOfModel(model.key(), asOf)));
    json.set("scores", Json.list(scores.detailsOfModel(model.key(), asOf)));
    json.set("speeds", Json.list(speeds.detailsOfModel(model.key(), asOf)));
    json.set("source_names", sourceNames(json));
    return json;
  }

  private ObjectNode sourceNames(ObjectNode json) {
    Set<String> ids = new TreeSet<>();
    json.findValues("source").forEach(source -> ids.add(source.asText()));
    json.findValues("sources").stream()
        .flatMap(each -> StreamSupport.stream(each.spliterator(), false))
        .filter(JsonNode::isArray)
        .forEach(said -> ids.add(said.path(0).asText()));
    ObjectNode names = Json.object();
    sources.named(ids).forEach(source -> names.set(source.id(), source.json()));
    return names;
  }
}
