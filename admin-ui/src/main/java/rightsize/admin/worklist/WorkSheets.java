package rightsize.admin.worklist;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rightsize.admin.layout.Language;
import rightsize.admin.layout.Viewer;
import rightsize.admin.words.NounTexts;
import rightsize.admin.words.Numbers;
import rightsize.admin.words.Say;
import rightsize.admin.words.Subject;

/** Turns work into what its pages show. */
@RequestScoped
class WorkSheets {
  private static final int FACTS = 4;

  private static final Map<String, String> PLACES =
      Map.of(
          "stale_prices", "/worklist/stale_prices",
          "stale_facts", "/worklist/stale_facts",
          "retiring", "/worklist/retiring",
          "unresolved_names", "/names",
          "disagreements", "/disagreements?settled=false",
          "approvals", "/approvals?status=proposed",
          "imports", "/imports");

  private final Say say;
  private final Viewer viewer;
  private final Clock clock;
  private final WorkTexts texts;
  private final NounTexts nouns;

  WorkSheets(Say say, Viewer viewer, Clock clock) {
    this.say = say;
    this.viewer = viewer;
    this.clock = clock;
    this.texts = viewer.language().texts(WorkTexts.class);
    this.nouns = viewer.language().texts(NounTexts.class);
  }

  List<WorklistView.Kind> kinds(JsonNode summary) {
    String days = summary.path("stale_days").asText("90");
    List<WorklistView.Kind> kinds = new ArrayList<>();
    for (JsonNode kind : summary.path("kinds")) {
      String code = kind.path("kind").asText();
      kinds.add(
          new WorklistView.Kind(
              texts.kind(code),
              texts.hint(code, days),
              Numbers.str(kind.path("count").asLong()),
              kind.path("count").asLong() > 0,
              PLACES.getOrDefault(code, "/worklist")));
    }
    return kinds;
  }

  WorkView.Row row(JsonNode item, JsonNode sources) {
    List<String> fields = new ArrayList<>();
    item.path("fields").forEach(field -> fields.add(field.asText()));
    boolean price = fields.equals(List.of("price"));
    List<String> said =
        price ? List.of(texts.price()) : fields.stream().limit(FACTS).map(say::field).toList();
    String source = item.path("source").asText("");
    String day = item.path("retires_on").asText(item.path("on").asText(""));
    return new WorkView.Row(
        Subject.of(item, nouns),
        String.join(viewer.language() == Language.ZH ? "、" : ", ", said),
        fields.size() > FACTS ? texts.more(Numbers.str(fields.size() - FACTS)) : "",
        day,
        item.has("retires_on") ? "" : ago(item.path("on").asText("")),
        say.source(source, sources.path(source).path("name").asText(source)),
        item.path("kind").asText()
            + " "
            + item.path("subject").asText()
            + " "
            + String.join(",", fields));
  }

  private String ago(String day) {
    return day.length() == 10
        ? texts.ago(
            Numbers.str(ChronoUnit.DAYS.between(LocalDate.parse(day), LocalDate.now(clock))))
        : "";
  }
}
