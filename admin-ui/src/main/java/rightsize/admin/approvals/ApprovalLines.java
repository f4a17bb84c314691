package rightsize.admin.approvals;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import rightsize.admin.layout.Language;
import rightsize.admin.layout.Viewer;
import rightsize.admin.words.Say;

/** Tells requests and decisions in the reader's language. */
@RequestScoped
public class ApprovalLines {
  private static final List<String> FIRST =
      List.of("approved", "proposed", "refused", "expired", "retired");

  private final Say say;
  private final Viewer viewer;
  private final ApprovalTexts texts;

  ApprovalLines(Say say, Viewer viewer) {
    this.say = say;
    this.viewer = viewer;
    this.texts = viewer.language().texts(ApprovalTexts.class);
  }

  public List<ApprovalLine> all(JsonNode items) {
    List<ApprovalLine> lines = new ArrayList<>();
    items.forEach(item -> lines.add(one(item)));
    return lines;
  }

  public ApprovalLine one(JsonNode item) {
    String code = item.path("status").asText();
    return new ApprovalLine(
        item.path("id").asText(),
        item.path("model").asText(),
        item.path("model_name").asText(item.path("model").asText()),
        scope(item),
        code,
        texts.status(code),
        item.path("purpose").asText(""),
        item.path("requester").asText(""),
        day(item, "requested_at"),
        item.path("reviewer").asText(""),
        day(item, "decided_at"),
        item.path("reason").asText(""),
        item.path("expires_on").asText(""),
        item.path("mine").asBoolean());
  }

  /** What matters most of a model's approvals, or nothing to show. */
  public Optional<Badge> badge(List<String> states) {
    return FIRST.stream()
        .filter(states::contains)
        .findFirst()
        .map(code -> new Badge(texts.status(code), ApprovalLine.pill(code)));
  }

  /**
   * A state in a word.
   *
   * @param pill how it looks
   */
  public record Badge(String text, String pill) {}

  /** Tasks and data: site search, code · internal. */
  private String scope(JsonNode item) {
    String tasks = words(item.path("tasks"), say::word);
    String data = words(item.path("data_classes"), texts::dataClass);
    return (tasks.isEmpty() ? texts.anyTask() : tasks)
        + " · "
        + (data.isEmpty() ? texts.anyData() : data);
  }

  private String words(JsonNode codes, UnaryOperator<String> word) {
    List<String> words = new ArrayList<>();
    codes.forEach(code -> words.add(word.apply(code.asText())));
    return String.join(viewer.language() == Language.ZH ? "、" : ", ", words);
  }

  private static String day(JsonNode item, String member) {
    String at = item.path(member).asText("");
    return at.length() >= 10 ? at.substring(0, 10) : at;
  }
}
