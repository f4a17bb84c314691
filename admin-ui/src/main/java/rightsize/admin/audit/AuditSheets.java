package rightsize.admin.audit;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import rightsize.admin.layout.Viewer;
import rightsize.admin.words.NounTexts;
import rightsize.admin.words.Numbers;
import rightsize.admin.words.Subject;

/** Turns the audit into what its page shows. */
@RequestScoped
class AuditSheets {
  /** Longer states are cut: the whole stands at the door of the audit. */
  private static final int LONGEST = 2_000;

  private final AuditTexts texts;
  private final NounTexts nouns;

  AuditSheets(Viewer viewer) {
    this.texts = viewer.language().texts(AuditTexts.class);
    this.nouns = viewer.language().texts(NounTexts.class);
  }

  AuditView.Row row(JsonNode entry) {
    String kind = entry.path("kind").asText();
    String object = entry.path("object").asText();
    String at = entry.path("at").asText("");
    return new AuditView.Row(
        entry.path("seq").asText(),
        at.length() >= 19 ? at.substring(0, 19).replace('T', ' ') : at,
        texts.actor(entry.path("who").asText()),
        texts.verb(entry.path("action").asText()),
        nouns.noun(kind),
        object,
        Subject.page(kind, object, ""),
        state(entry.path("before")),
        state(entry.path("after")),
        entry.path("hash").asText());
  }

  AuditView.Check check(JsonNode found) {
    boolean intact = found.path("intact").asBoolean();
    List<String> faults = new ArrayList<>();
    for (JsonNode fault : found.path("faults")) {
      String said = texts.fault(fault.path("what").asText(), fault.path("place").asText());
      String detail = fault.path("detail").asText("").replaceAll("\\D+", " ").strip();
      faults.add(
          fault.path("what").asText().equals("chain") && !detail.isEmpty()
              ? said + " (#" + detail + ")"
              : said);
    }
    return new AuditView.Check(
        intact,
        intact ? texts.intact(Numbers.str(found.path("entries").asLong())) : texts.broken(),
        faults,
        texts.keep(found.path("seq").asText()),
        found.path("hash").asText());
  }

  List<Map.Entry<String, String>> people(JsonNode words) {
    return choices(words.path("who"), texts::actor);
  }

  List<Map.Entry<String, String>> verbs(JsonNode words) {
    return choices(words.path("action"), texts::verb);
  }

  List<Map.Entry<String, String>> nouns(JsonNode words) {
    return choices(words.path("kind"), nouns::noun);
  }

  private static List<Map.Entry<String, String>> choices(
      JsonNode codes, UnaryOperator<String> word) {
    List<Map.Entry<String, String>> choices = new ArrayList<>();
    codes.forEach(code -> choices.add(Map.entry(code.asText(), word.apply(code.asText()))));
    return choices;
  }

  private static String state(JsonNode state) {
    if (state.isMissingNode() || state.isNull()) {
      return "";
    }
    String text = state.toPrettyString();
    return text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text;
  }
}
