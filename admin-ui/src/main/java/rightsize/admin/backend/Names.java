package rightsize.admin.backend;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Names that nobody could place, and what curators said they mean. */
@ApplicationScoped
public class Names {
  private final NameClient client;

  Names(@RestClient NameClient client) {
    this.client = client;
  }

  /** Decisions, newest first. */
  public Answer<JsonNode> decided(Map<String, String> filters) {
    return ask(() -> client.decided(filters));
  }

  /** The queue, the most frequent first: {@code kind}, {@code q} and the page narrow it. */
  public Answer<JsonNode> waiting(Map<String, String> filters) {
    return ask(() -> client.waiting(filters));
  }

  /** {@code {"models": {"names": 3, "rows": 40}, "providers": {…}}} */
  public Answer<JsonNode> counts() {
    return ask(client::counts);
  }

  /**
   * @param decision kind, name, perhaps provider, and the entry that is meant or none
   */
  public Answer<JsonNode> decide(JsonNode decision) {
    return ask(() -> client.decide(decision));
  }

  /** The name waits again. */
  public Answer<Integer> takeBack(String id) {
    return ask(() -> client.takeBack(id).getStatus());
  }

  private static <T> Answer<T> ask(Supplier<T> question) {
    return AnswerMapper.ask(Part.CATALOG, question);
  }
}
