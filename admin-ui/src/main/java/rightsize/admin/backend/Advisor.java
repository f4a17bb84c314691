package rightsize.admin.backend;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The advisor as the pages see it. */
@ApplicationScoped
public class Advisor {
  private final AdvisorClient client;

  Advisor(@RestClient AdvisorClient client) {
    this.client = client;
  }

  /** Computes and stores nothing. */
  public Answer<JsonNode> preview(String language, JsonNode need) {
    return ask(() -> client.preview(language, need));
  }

  /**
   * @param key sent again with the same need, it yields the same advice
   */
  public Answer<JsonNode> save(String language, String key, JsonNode need) {
    return ask(() -> client.save(language, key, need));
  }

  public Answer<JsonNode> advice(String language, String id) {
    return ask(() -> client.advice(language, id));
  }

  public Answer<JsonNode> advices(String language, Map<String, String> filters) {
    return ask(() -> client.advices(language, filters));
  }

  public Answer<JsonNode> presets() {
    return ask(client::presets);
  }

  public Answer<JsonNode> market() {
    return ask(client::market);
  }

  /**
   * What a team pays, and the tag to change it with.
   *
   * @param team or null for the reader's only one
   */
  public Answer<Tagged> costs(String team) {
    return ask(() -> Tagged.of(client.costs(team)));
  }

  public Answer<JsonNode> usualCosts() {
    return ask(client::usualCosts);
  }

  public Answer<JsonNode> costHistory(Map<String, String> filters) {
    return ask(() -> client.costHistory(filters));
  }

  /**
   * @param tag of the version the profile was made from
   */
  public Answer<JsonNode> keepCosts(String team, String tag, JsonNode profile) {
    return ask(() -> client.keepCosts(team, tag, profile));
  }

  private static <T> Answer<T> ask(Supplier<T> question) {
    return AnswerMapper.ask(Part.ADVISOR, question);
  }
}
