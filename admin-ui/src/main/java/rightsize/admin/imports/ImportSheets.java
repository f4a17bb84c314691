package rightsize.admin.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.RequestScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rightsize.admin.backend.Answer;
import rightsize.admin.backend.Filters;
import rightsize.admin.backend.Imports;
import rightsize.admin.forms.Form;
import rightsize.admin.layout.Viewer;
import rightsize.admin.problems.Unanswered;
import rightsize.admin.words.Numbers;
import rightsize.admin.words.Say;
import rightsize.admin.words.SourceNames;

/** Turns imports into what their pages show. */
@RequestScoped
class ImportSheets {

  /** The order in which a curator looks at them. */
  private static final List<String> OUTCOMES =
      List.of(
          "added",
          "changed",
          "removed",
          "kept",
          "unchanged",
          "quarantined",
          "unresolved",
          "ignored");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String JUMPS = "jumps";

  private final Imports imports;
  private final ImportRows rows;
  private final SourceNames sources;
  private final Say say;
  private final ImportTexts texts;
  private JsonNode names;

  ImportSheets(Imports imports, ImportRows rows, SourceNames sources, Say say, Viewer viewer) {
    this.imports = imports;
    this.rows = rows;
    this.sources = sources;
    this.say = say;
    this.texts = viewer.language().texts(ImportTexts.class);
  }

  ImportsView.Row row(JsonNode one) {
    String code = one.path("status").asText();
    String source = one.path("source").asText();
    if (names == null) {
      names = sources.all();
    }
    return new ImportsView.Row(
        one.path("id").asText(),
        names.path(source).path("name").asText(source),
        one.path("format").asText(),
        one.path("observed_on").asText(),
        code,
        texts.status(code),
        String.join(" · ", chips(one).stream().map(ImportView.Chip::text).toList()),
        one.path("created_by").asText(),
        say.minute(one.path("created_at").asText("")));
  }

  /**
   * @param chosen the outcome to show, {@code jumps}, or empty for all rows
   * @param form a decision that was not taken, or an empty form
   */
  ImportView view(String id, String chosen, String pageToken, Form form) {
    JsonNode one = Unanswered.orElse(imports.one(id));
    Answer<JsonNode> page = imports.rows(id, filters(chosen, pageToken));
    boolean done = one.path("status").asText().equals("applied");
    List<ImportView.Line> lines = new ArrayList<>();
    JsonNode shown = page.asOptional().orElse(MissingNode.getInstance());
    shown.path("items").forEach(row -> lines.add(rows.line(row, done)));
    String next = Filters.next("/imports/" + id, shown);
    long read = one.path("rows_read").asLong();
    long compared = one.path("rows_done").asLong();
    List<String> notes = new ArrayList<>();
    one.path("counts")
        .path("notes")
        .fields()
        .forEachRemaining(
            note ->
                notes.add(
                    texts.counted(
                        Numbers.str(note.getValue().asLong()), texts.note(note.getKey()))));
    return new ImportView(
        row(one),
        Long.toString(read == 0 ? 0 : compared * 100 / read),
        progress(one, texts.progress(Numbers.str(compared), Numbers.str(read))),
        one.path("failure").asText(""),
        decided(one),
        chips(one),
        guards(one),
        notes,
        chosen,
        lines,
        next.isEmpty() || chosen.isEmpty() ? next : next + "&outcome=" + chosen,
        form,
        one.hasNonNull("rows_forgotten_at") ? texts.rowsGone() : texts.noRows(),
        page.isSilent() ? Optional.of("catalog") : Optional.empty());
  }

  private String progress(JsonNode one, String rows) {
    if (!one.hasNonNull("seconds_left")) {
      return rows;
    }
    long seconds = one.get("seconds_left").asLong();
    return seconds < 100
        ? texts.secondsLeft(rows, Long.toString(seconds))
        : texts.minutesLeft(rows, Long.toString(Math.round(seconds / 60.0)));
  }

  private static Map<String, String> filters(String chosen, String pageToken) {
    Map<String, String> filters = Filters.of("pageSize", "50");
    if (chosen.equals(JUMPS)) {
      filters.put("min_jump", "5");
    } else if (!chosen.isEmpty()) {
      filters.put("outcome", chosen);
    }
    if (pageToken != null) {
      filters.put("pageToken", pageToken);
    }
    return filters;
  }

  /** What the address asks for, as far as there is such an outcome. */
  static String chosen(String outcome) {
    return outcome != null && (OUTCOMES.contains(outcome) || outcome.equals(JUMPS)) ? outcome : "";
  }

  private List<ImportView.Chip> chips(JsonNode one) {
    List<ImportView.Chip> chips = new ArrayList<>();
    for (String code : OUTCOMES) {
      long count = one.path("counts").path("outcomes").path(code).asLong();
      if (count > 0) {
        chips.add(chip(code, count, texts.outcome(code)));
      }
    }
    for (JsonNode guard : one.path("guards")) {
      if (guard.path("code").asText().equals("price_jump")) {
        chips.add(chip(JUMPS, guard.path("rows").asLong(), texts.jumps()));
      }
    }
    return chips;
  }

  private ImportView.Chip chip(String code, long count, String word) {
    return new ImportView.Chip(code, texts.counted(Numbers.str(count), word), "?outcome=" + code);
  }

  private List<Map.Entry<String, String>> guards(JsonNode one) {
    List<Map.Entry<String, String>> guards = new ArrayList<>();
    for (JsonNode guard : one.path("guards")) {
      String code = guard.path("code").asText();
      boolean share = !code.equals("price_jump");
      BigDecimal factor = share ? HUNDRED : BigDecimal.ONE;
      guards.add(
          Map.entry(
              code,
              texts.guard(
                  code,
                  Numbers.figure(guard.path("found").decimalValue().multiply(factor)),
                  Numbers.figure(guard.path("limit").decimalValue().multiply(factor)),
                  Numbers.str(guard.path("rows").asLong()))));
    }
    return guards;
  }

  private String decided(JsonNode one) {
    if (!one.hasNonNull("decided_by")) {
      return "";
    }
    String who =
        texts.decided(
            one.path("decided_by").asText(), say.minute(one.path("decided_at").asText("")));
    return one.hasNonNull("reason") ? texts.about(who, one.path("reason").asText()) : who;
  }
}
