package rightsize.admin.problems;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import rightsize.admin.backend.Answer;
import rightsize.admin.backend.Filters;

/**
 * One page of a list, as far as a service gave it.
 *
 * @param next address of the next page, or empty
 * @param silent the service whose silence leaves the rows out
 */
public record Listed<R>(List<R> rows, String next, Optional<String> silent) {

  /**
   * @param path of the list's own page
   * @throws Unanswered when the service would not tell
   */
  public static <R> Listed<R> of(String path, Answer<JsonNode> answer, Function<JsonNode, R> row) {
    if (answer instanceof Answer.Refused<JsonNode> no) {
      throw Unanswered.because(no);
    }
    JsonNode page = answer.asOptional().orElse(MissingNode.getInstance());
    List<R> rows = new ArrayList<>();
    page.path("items").forEach(one -> rows.add(row.apply(one)));
    return new Listed<>(
        rows,
        Filters.next(path, page),
        answer instanceof Answer.Silent<JsonNode> none
            ? Optional.of(none.part().code())
            : Optional.empty());
  }
}
