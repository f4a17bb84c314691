package rightsize.admin.backend;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The report service as the pages see it. */
@ApplicationScoped
public class Feedback {
  private final FeedbackClient client;

  Feedback(@RestClient FeedbackClient client) {
    this.client = client;
  }

  public Answer<JsonNode> reports(Map<String, String> filters) {
    return ask(() -> client.reports(filters));
  }

  public Answer<JsonNode> report(String id) {
    return ask(() -> client.report(id));
  }

  /**
   * @param key sent again with the same report, it is counted once
   */
  public Answer<JsonNode> file(String key, JsonNode report) {
    return ask(() -> client.file(key, report));
  }

  /**
   * @param verb hold, accept, refuse or appeal
   */
  public Answer<JsonNode> moderate(String id, String verb, String key, JsonNode reason) {
    return ask(() -> client.moderate(id, verb, key, reason));
  }

  public Answer<JsonNode> standings(Map<String, String> filters) {
    return ask(() -> client.standings(filters));
  }

  private static <T> Answer<T> ask(Supplier<T> question) {
    return AnswerMapper.ask(Part.FEEDBACK, question);
  }
}
