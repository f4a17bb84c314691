package rightsize.admin.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rightsize.admin.backend.Answer;
import rightsize.admin.backend.Filters;
import rightsize.admin.backend.Imports;
import rightsize.admin.backend.Names;
import rightsize.admin.forms.Form;
import rightsize.admin.layout.Viewer;
import rightsize.admin.problems.Unanswered;
import rightsize.admin.words.Numbers;

/** The queue as its page shows it: what waits, which imports wait for it, what was decided. */
@RequestScoped
class NameQueues {
  private static final Set<String> COMPARED_AGAIN = Set.of("staged", "unchanged");
  private static final String ROWS = "25";

  private final Names names;
  private final Imports imports;
  private final NameSheets sheets;
  private final NameTexts texts;

  NameQueues(Names names, Imports imports, NameSheets sheets, Viewer viewer) {
    this.names = names;
    this.imports = imports;
    this.sheets = sheets;
    this.texts = viewer.language().texts(NameTexts.class);
  }

  /**
   * @param asked kind, q, pageToken, and what was done just now
   * @param form a decision that was not taken, or an empty form
   */
  NamesView view(Form asked, Form form) {
    JsonNode counts = names.counts().asOptional().orElse(MissingNode.getInstance());
    String kind = kind(asked.value("kind"), counts);
    Answer<JsonNode> answer = names.waiting(filters(kind, asked));
    if (answer instanceof Answer.Refused<JsonNode> no) {
      throw Unanswered.because(no);
    }
    JsonNode page = answer.asOptional().orElse(MissingNode.getInstance());
    List<NamesView.Row> rows = new ArrayList<>();
    page.path("items").forEach(one -> rows.add(sheets.row(one)));
    List<NamesView.Decided> decided = decided();
    return new NamesView(
        kind,
        asked.value("q"),
        tabs(kind, counts),
        waiting(),
        rows,
        next(kind, asked, page),
        decided,
        decided.stream().filter(one -> one.id().equals(asked.value("done"))).findFirst(),
        NewEntries.id(asked.value("added")),
        form,
        answer.isSilent() ? Optional.of("catalog") : Optional.empty());
  }

  /** Providers first: as long as one is unknown, nobody asks for its models. */
  private static String kind(String asked, JsonNode counts) {
    if (asked.equals("models") || asked.equals("providers")) {
      return asked;
    }
    return counts.path("providers").path("names").asLong() > 0 ? "providers" : "models";
  }

  private static Map<String, String> filters(String kind, Form asked) {
    Map<String, String> filters = Filters.of("pageSize", ROWS);
    filters.put("kind", kind);
    for (String name : List.of("q", "pageToken")) {
      if (asked.has(name)) {
        filters.put(name, asked.value(name));
      }
    }
    return filters;
  }

  private static String next(String kind, Form asked, JsonNode page) {
    String next = Filters.next("/names", page);
    String part = asked.has("q") ? "&q=" + NameSheets.coded(asked.value("q")) : "";
    return next.isEmpty() ? "" : next + "&kind=" + kind + part;
  }

  private List<NamesView.Tab> tabs(String current, JsonNode counts) {
    List<NamesView.Tab> tabs = new ArrayList<>();
    for (String kind : List.of("providers", "models")) {
      String count = Numbers.str(counts.path(kind).path("names").asLong());
      tabs.add(
          new NamesView.Tab(texts.tab(kind, count), "/names?kind=" + kind, kind.equals(current)));
    }
    return tabs;
  }

  private List<NamesView.Waiting> waiting() {
    List<NamesView.Waiting> waiting = new ArrayList<>();
    JsonNode page =
        imports.page(Filters.of("pageSize", "25")).asOptional().orElse(MissingNode.getInstance());
    for (JsonNode one : page.path("items")) {
      if (COMPARED_AGAIN.contains(one.path("status").asText()) && NameSheets.unresolved(one) > 0) {
        waiting.add(sheets.waiting(one));
      }
    }
    return waiting;
  }

  private List<NamesView.Decided> decided() {
    List<NamesView.Decided> decided = new ArrayList<>();
    names
        .decided(Filters.of("pageSize", "10"))
        .asOptional()
        .ifPresent(page -> page.path("items").forEach(one -> decided.add(sheets.decided(one))));
    return decided;
  }
}
