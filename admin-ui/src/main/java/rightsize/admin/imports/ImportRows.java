package rightsize.admin.imports;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import rightsize.admin.forms.FormTexts;
import rightsize.admin.forms.Objections;
import rightsize.admin.layout.Viewer;
import rightsize.admin.words.Numbers;
import rightsize.admin.words.Say;

/** The rows of an import as its page shows them. */
@RequestScoped
class ImportRows {

  private final Changes changes;
  private final Say say;
  private final ImportTexts texts;
  private final FormTexts forms;

  ImportRows(Changes changes, Say say, Viewer viewer) {
    this.changes = changes;
    this.say = say;
    this.texts = viewer.language().texts(ImportTexts.class);
    this.forms = viewer.language().texts(FormTexts.class);
  }

  /**
   * @param done whether the import was applied: then even what it adds has a page
   */
  ImportView.Line line(JsonNode row, boolean done) {
    String code = row.path("outcome").asText("");
    return new ImportView.Line(
        texts.kind(row.path("kind").asText()),
        name(row),
        row.path("provider").asText(row.path("row").path("provider").asText("")),
        done || !code.equals("added") ? link(row) : "",
        place(row.path("at").asText("")),
        code,
        texts.outcome(code),
        changes.of(row.path("changes")),
        reasons(row),
        notes(row),
        row.path("raw").asText(""));
  }

  private static String name(JsonNode row) {
    JsonNode entry = row.path("row");
    for (String member : List.of("provider_model_id", "id", "repository", "name", "model")) {
      if (entry.hasNonNull(member)) {
        return entry.path(member).asText();
      }
    }
    return row.path("names").path(0).asText(row.path("subject").asText(""));
  }

  private static String link(JsonNode row) {
    String subject = row.path("subject").asText("");
    String kind = row.path("kind").asText();
    boolean paged = List.of("models", "offers", "accelerators").contains(kind);
    return paged && !subject.isEmpty() ? "/" + kind + "/" + subject : "";
  }

  private String place(String at) {
    return at.startsWith("line ") ? texts.line(at.substring("line ".length())) : at;
  }

  private List<String> reasons(JsonNode row) {
    List<String> said = new ArrayList<>();
    if (row.hasNonNull("unknown")) {
      said.add(texts.nobodyKnows(row.path("unknown").asText()));
    }
    for (JsonNode reason : row.path("reasons")) {
      String pointer = reason.path("pointer").asText("").replaceFirst("^/", "");
      String field = pointer.substring(pointer.lastIndexOf('/') + 1);
      String why = why(reason.path("reason").asText());
      said.add(field.isEmpty() ? why : texts.about(say.field(field), why));
    }
    return said;
  }

  private String why(String text) {
    String own = texts.why(text);
    return own.isEmpty() ? Objections.say(text, forms) : own;
  }

  private List<String> notes(JsonNode row) {
    List<String> said = new ArrayList<>();
    row.path("notes").forEach(note -> said.add(texts.note(note.asText())));
    if (row.path("jump").decimalValue().doubleValue() >= 2) {
      said.add(texts.times(Numbers.figure(row.path("jump").decimalValue())));
    }
    return said;
  }
}
