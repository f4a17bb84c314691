package rightsize.admin.backend;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Models that are one and the same, and the way back. */
@ApplicationScoped
public class Merges {
  private final MergeClient client;

  Merges(@RestClient MergeClient client) {
    this.client = client;
  }

  /** Newest first. */
  public Answer<JsonNode> list(Map<String, String> filters) {
    return ask(() -> client.list(filters));
  }

  /** What would move and what not; nothing is written. */
  public Answer<JsonNode> preview(String model, String into) {
    return ask(() -> client.preview(model, into));
  }

  /**
   * @param tag of the model that goes, as it was read
   */
  public Answer<JsonNode> merge(String tag, JsonNode request) {
    return ask(() -> client.merge(tag, request));
  }

  public Answer<JsonNode> revert(String id, JsonNode why) {
    return ask(() -> client.revert(id, why));
  }

  private static <T> Answer<T> ask(Supplier<T> question) {
    return AnswerMapper.ask(Part.CATALOG, question);
  }
}
