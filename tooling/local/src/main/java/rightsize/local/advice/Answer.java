package rightsize.local.advice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** What the advisor said: an advice or a problem. */
public record Answer(int status, String body) {

  private static final ObjectMapper JSON = new ObjectMapper();

  public static final int FITS = 0;
  public static final int OTHERWISE = 1;
  public static final int BAD_INPUT = 2;
  public static final int NOTHING_FITS = 3;
  public static final int EVIDENCE_TOO_THIN = 4;

  public boolean isAdvice() {
    return status == 200;
  }

  /** The advice rests on a catalogue that could not be asked just now. */
  public boolean isStale() {
    return isAdvice() && json().at("/snapshot/stale").asBoolean();
  }

  /** For pipelines. */
  public int exitCode() {
    return switch (status) {
      case 200 -> exitCodeOf(json().at("/verdict/kind").asText());
      case 400, 413, 415, 422 -> BAD_INPUT;
      default -> OTHERWISE;
    };
  }

  private static int exitCodeOf(String verdict) {
    return switch (verdict) {
      case "small_suffices", "start_small", "large_needed" -> FITS;
      case "nothing_fits" -> NOTHING_FITS;
      case "not_enough_evidence" -> EVIDENCE_TOO_THIN;
      default -> OTHERWISE;
    };
  }

  /** The sentences of an advice with the snapshot they rest on, or the problem in words. */
  public List<String> lines() {
    return isAdvice() ? advice() : problem();
  }

  private List<String> advice() {
    var advice = json();
    var lines = new ArrayList<String>();
    for (var line : advice.path("lines")) {
      lines.add("%2d  %s".formatted(line.path("number").asInt(), line.path("text").asText()));
    }
    var snapshot = advice.path("snapshot");
    lines.add(
        "    catalogue version %s as of %s%s"
            .formatted(
                snapshot.path("catalogue_version").asText("?"),
                snapshot.path("as_of").asText("?"),
                snapshot.path("stale").asBoolean() ? ", stale" : ""));
    return lines;
  }

  private List<String> problem() {
    var problem = json();
    var lines = new ArrayList<String>();
    lines.add(
        "%d %s %s"
            .formatted(status, problem.path("title").asText(), problem.path("detail").asText())
            .strip());
    addPointer(problem, lines);
    for (var list : List.of("errors", "violations")) {
      problem.path(list).forEach(error -> addPointer(error, lines));
    }
    return lines.stream().distinct().toList();
  }

  private static void addPointer(JsonNode error, List<String> lines) {
    var where = error.path("pointer").asText(error.path("field").asText(""));
    if (!where.isEmpty()) {
      var why = error.path("detail").asText(error.path("message").asText(""));
      lines.add("    " + where + ": " + why);
    }
  }

  private JsonNode json() {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      return JSON.createObjectNode();
    }
  }
}
