package rightsize.admin.backend;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a neighbour would not do and why: problem+json of RFC 9457.
 *
 * @param status the HTTP status, 400 to 599
 * @param type the last part of its type, as {@code import-guarded}, or an empty text
 * @param text its own words, or an empty text
 * @param errors the fields it points at, perhaps none
 * @param mergedInto the model that stands for one that was merged, or an empty text
 */
public record Problem(int status, String type, String text, List<Error> errors, String mergedInto) {

  /**
   * @param pointer a JSON pointer into what was sent: {@code /budget/amount}
   */
  public record Error(String pointer, String text) {}

  public boolean missing() {
    return status == 404;
  }

  /** Somebody else changed it meanwhile, or the version was not named. */
  public boolean stale() {
    return status == 412 || status == 428;
  }

  public boolean forbidden() {
    return status == 403 || status == 401;
  }

  static Problem of(int status, JsonNode body) {
    List<Error> errors = new ArrayList<>();
    if (body == null || !body.isObject()) {
      return new Problem(status, "", "", errors, "");
    }
    for (String list : List.of("errors", "violations")) {
      body.path(list).forEach(error -> errors.add(error(error)));
    }
    if (errors.isEmpty() && body.hasNonNull("pointer")) {
      errors.add(error(body));
    }
    if (errors.isEmpty() && body.hasNonNull("parameter")) {
      errors.add(new Error("/" + body.path("parameter").asText(), body.path("detail").asText("")));
    }
    String text = body.path("detail").asText(body.path("title").asText(""));
    String type = body.path("type").asText("");
    return new Problem(
        status,
        type.substring(type.lastIndexOf(':') + 1),
        text,
        List.copyOf(errors),
        body.path("merged_into").asText(""));
  }

  private static Error error(JsonNode error) {
    String pointer = error.path("pointer").asText(error.path("field").asText(""));
    String path = pointer.startsWith("#") ? pointer.substring(1) : pointer;
    String text =
        error.path("detail").asText(error.path("message").asText(error.path("title").asText("")));
    return new Error(path, text);
  }
}
