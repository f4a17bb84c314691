package rightsize.admin.backend;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What is approved, what waits for curators, where sources differ, and who changed what. */
@ApplicationScoped
public class Governance {
  private final GovernanceClient client;

  Governance(@RestClient GovernanceClient client) {
    this.client = client;
  }

  public Answer<JsonNode> disagreements(Map<String, String> filters) {
    return ask(() -> client.list("disagreements", filters));
  }

  public Answer<JsonNode> approvals(Map<String, String> filters) {
    return ask(() -> client.list("approvals", filters));
  }

  /** One of them and the tag to decide on it with. */
  public Answer<Tagged> approval(String id) {
    return ask(() -> Tagged.of(client.approval(id)));
  }

  public Answer<JsonNode> request(String key, JsonNode request) {
    return ask(() -> client.request(key, request));
  }

  /**
   * @param verb decide or retire
   * @param tag of the request as it was read
   */
  public Answer<JsonNode> decide(String id, String verb, String tag, JsonNode said) {
    return ask(() -> client.decide(id, verb, tag, said));
  }

  public Answer<JsonNode> decideAll(JsonNode said) {
    return ask(() -> client.say("approvals", "decide", said));
  }

  /** How much of each kind there is to do. */
  public Answer<JsonNode> worklist() {
    return ask(() -> client.list("worklist", Filters.none()));
  }

  /**
   * @param kind stale_prices, stale_facts or retiring
   */
  public Answer<JsonNode> work(String kind, Map<String, String> filters) {
    return ask(() -> client.part("worklist", kind, filters));
  }

  /** Says that what is shown is still true. */
  public Answer<JsonNode> confirm(JsonNode said) {
    return ask(() -> client.say("worklist", "confirm", said));
  }

  public Answer<JsonNode> audit(Map<String, String> filters) {
    return ask(() -> client.list("audit", filters));
  }

  /** The people, verbs and nouns that occur in the audit. */
  public Answer<JsonNode> auditWords() {
    return ask(() -> client.part("audit", "filter_options", Filters.none()));
  }

  public Answer<JsonNode> verification() {
    return ask(() -> client.part("audit", "verification", Filters.none()));
  }

  private static <T> Answer<T> ask(Supplier<T> question) {
    return AnswerMapper.ask(Part.CATALOG, question);
  }
}
