package rightsize.catalog.snapshots;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import rightsize.catalog.accelerators.Accelerators;
import rightsize.catalog.benchmarks.Benchmarks;
import rightsize.catalog.benchmarks.Scores;
import rightsize.catalog.builds.Builds;
import rightsize.catalog.licences.Terms;
import rightsize.catalog.models.Models;
import rightsize.catalog.offers.Offers;
import rightsize.catalog.providers.Providers;
import rightsize.catalog.rows.Json;
import rightsize.catalog.spdx.CommercialUse;
import rightsize.catalog.speeds.Speeds;

/** Everything shown, noun by noun, each in a fixed order: equal content makes equal bytes. */
@Singleton
class Content {

  private final Providers providers;
  private final Models models;
  private final Offers offers;
  private final Builds builds;
  private final Accelerators accelerators;
  private final Benchmarks benchmarks;
  private final Scores scores;
  private final Speeds speeds;
  private final Terms terms;

  Content(
      Providers providers,
      Models models,
      Offers offers,
      Builds builds,
      Accelerators accelerators,
      Benchmarks benchmarks,
      Scores scores,
      Speeds speeds,
      Terms terms) {
    this.terms = terms;
    this.providers = providers;
    this.models = models;
    this.offers = offers;
    this.builds = builds;
    this.accelerators = accelerators;
    this.benchmarks = benchmarks;
    this.scores = scores;
    this.speeds = speeds;
  }

  ObjectNode read() {
    ObjectNode content = Json.object();
    Function<String, CommercialUse> uses = terms.uses();
    add(content, "providers", providers.list("order by id"), each -> each.json());
    add(
        content,
        "models",
        models.list("order by id"),
        each -> withUse(each.json(), uses).set("sources", each.sources()));
    add(content, "offers", offers.inOrder(), each -> each.json());
    add(content, "builds", builds.inOrder(), each -> each.json());
    add(content, "accelerators", accelerators.list("order by id"), each -> each.json());
    add(
        content,
        "benchmarks",
        benchmarks.list("order by id"),
        each -> each.json().without("sources"));
    add(content, "scores", scores.shown(), each -> each.json());
    add(content, "speeds", speeds.shown(), each -> each.json());
    return content;
  }

  /** Where no source speaks of commercial use, the licence does; unknown stays left out. */
  private static ObjectNode withUse(ObjectNode model, Function<String, CommercialUse> uses) {
    if (!model.has("commercial_use") && model.hasNonNull("licence")) {
      CommercialUse use = uses.apply(model.get("licence").asText());
      if (use != CommercialUse.UNKNOWN) {
        model.put("commercial_use", use.toString());
      }
    }
    return model;
  }

  private static <T> void add(
      ObjectNode content, String noun, List<T> all, Function<T, JsonNode> json) {
    content.set(noun, Json.list(all.stream().map(json).toList()));
  }
}
