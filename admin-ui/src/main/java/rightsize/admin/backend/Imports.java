package rightsize.admin.backend;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Imports of the catalogue: staged, looked at, decided. */
@ApplicationScoped
public class Imports {

  /** Small documents are compared by then, and the next page shows the preview at once. */
  private static final String PATIENCE = "wait=3";

  private final ImportClient client;

  Imports(@RestClient ImportClient client) {
    this.client = client;
  }

  public Answer<JsonNode> page(Map<String, String> filters) {
    return ask(() -> client.list(filters));
  }

  public Answer<JsonNode> one(String id) {
    return ask(() -> client.one(id));
  }

  /** What became of each row: {@code outcome}, {@code min_jump} and the page narrow it. */
  public Answer<JsonNode> rows(String id, Map<String, String> filters) {
    return ask(() -> client.rows(id, filters));
  }

  /**
   * @param query format, source, observed_on and perhaps whole
   * @param type media type of the document
   */
  public Answer<JsonNode> upload(Map<String, String> query, String type, String document) {
    return ask(() -> client.upload(query, type, PATIENCE, document));
  }

  /**
   * @param verb apply, reject, compare or revert
   */
  public Answer<JsonNode> decide(String id, String verb, JsonNode verdict) {
    return ask(() -> client.decide(id, verb, verdict));
  }

  private static Answer<JsonNode> ask(Supplier<JsonNode> question) {
    return AnswerMapper.ask(Part.CATALOG, question);
  }
}
