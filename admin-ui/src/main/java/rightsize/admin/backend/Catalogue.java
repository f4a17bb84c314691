package rightsize.admin.backend;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The catalogue as the pages see it: it answers, refuses with reasons, or is silent. */
@ApplicationScoped
public class Catalogue {
  private final CatalogClient client;

  Catalogue(@RestClient CatalogClient client) {
    this.client = client;
  }

  public Answer<ModelRow.Page> models(Map<String, String> filters) {
    Map<String, List<String>> each = new LinkedHashMap<>();
    filters.forEach((name, value) -> each.put(name, List.of(value)));
    return modelsOf(each);
  }

  /** The same where a filter may stand several times. */
  public Answer<ModelRow.Page> modelsOf(Map<String, List<String>> filters) {
    return ask(() -> client.models(CatalogClient.query(filters)));
  }

  /** All models that match, as CSV. */
  public Answer<byte[]> modelsAsTable(Map<String, List<String>> filters) {
    return ask(() -> client.modelsAsTable(CatalogClient.query(filters)));
  }

  /** All models that match, a JSON object a line. */
  public Answer<byte[]> modelsAsLines(Map<String, List<String>> filters) {
    return ask(() -> client.modelsAsLines(CatalogClient.query(filters)));
  }

  /**
   * All offers that may be passed on.
   *
   * @param shape {@code models.dev} or {@code litellm}
   */
  public Answer<byte[]> export(String shape) {
    return ask(() -> client.export(shape));
  }

  /** One model with offers, builds and scores, and the tag to change it with. */
  public Answer<Tagged> model(String id) {
    return modelOn(null, id);
  }

  /** The same as it was known on a day; null is today. */
  public Answer<Tagged> modelOn(String day, String id) {
    String[] parts = id.split("/", 2);
    return ask(() -> Tagged.of(client.model(parts[0], parts[1], day)));
  }

  /**
   * The whole catalogue of the moment.
   *
   * @param known tag of the version at hand, or empty
   * @return an entity of null when the version at hand is the newest
   */
  public Answer<Tagged> snapshot(String known) {
    return ask(() -> Tagged.of(client.snapshot(known.isEmpty() ? null : known)));
  }

  /** What the models can be narrowed to from where these filters stand. */
  public Answer<JsonNode> filterOptions(Map<String, List<String>> filters) {
    return ask(() -> client.filterOptions(CatalogClient.query(filters)));
  }

  /**
   * @param collection offers, builds, accelerators, benchmarks, providers, sources …
   */
  public Answer<JsonNode> list(String collection, Map<String, String> filters) {
    return ask(() -> client.list(collection, filters));
  }

  /** One entry and the tag to change it with; models go by {@code developer/name}. */
  public Answer<Tagged> one(String collection, String id) {
    return collection.equals("models")
        ? model(id)
        : ask(() -> Tagged.of(client.one(collection, id)));
  }

  /** Dated rows of an entry: prices, rents, purchases. */
  public Answer<JsonNode> part(String collection, String id, String part) {
    return ask(() -> client.part(collection, id, part));
  }

  public Answer<JsonNode> create(String collection, String key, JsonNode draft) {
    return ask(() -> client.create(collection, key, draft).getEntity());
  }

  /**
   * @param tag of the version the draft was made from
   */
  public Answer<JsonNode> update(String collection, String id, String tag, JsonNode draft) {
    if (!collection.equals("models")) {
      return ask(() -> client.update(collection, id, tag, draft).getEntity());
    }
    String[] parts = id.split("/", 2);
    return ask(() -> client.updateModel(parts[0], parts[1], tag, draft).getEntity());
  }

  /**
   * @param tag of the version that is let go
   * @return its id
   */
  public Answer<String> delete(String collection, String id, String tag) {
    return ask(() -> client.delete(collection, id, tag)).map(gone -> id);
  }

  public Answer<JsonNode> retireModel(String id, String tag, String key, JsonNode reason) {
    String[] parts = id.split("/", 2);
    return ask(() -> client.retireModel(parts[0], parts[1], tag, key, reason).getEntity());
  }

  /** Adds a dated row to an entry. */
  public Answer<JsonNode> add(
      String collection, String id, String part, String key, JsonNode draft) {
    return ask(() -> client.add(collection, id, part, key, draft).getEntity());
  }

  private static <T> Answer<T> ask(java.util.function.Supplier<T> question) {
    return AnswerMapper.ask(Part.CATALOG, question);
  }
}
