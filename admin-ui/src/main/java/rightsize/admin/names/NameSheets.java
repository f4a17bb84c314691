package rightsize.admin.names;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import rightsize.admin.layout.Viewer;
import rightsize.admin.words.Numbers;
import rightsize.admin.words.Say;
import rightsize.admin.words.SourceNames;

/** Turns names as the catalogue has them into what their pages show. */
@RequestScoped
class NameSheets {
  private final SourceNames sources;
  private final Say say;
  private final NameTexts texts;
  private JsonNode known;

  NameSheets(SourceNames sources, Say say, Viewer viewer) {
    this.sources = sources;
    this.say = say;
    this.texts = viewer.language().texts(NameTexts.class);
  }

  NamesView.Row row(JsonNode one) {
    String kind = one.path("kind").asText();
    String provider = one.path("provider").asText("");
    String name = one.path("name").asText();
    List<String> from = new ArrayList<>();
    one.path("sources").forEach(source -> from.add(source(source.asText())));
    List<NamesView.Suggestion> suggestions = new ArrayList<>();
    one.path("suggestions").forEach(each -> suggestions.add(suggestion(each)));
    return new NamesView.Row(
        kind,
        provider,
        name,
        texts.rows(Numbers.str(one.path("rows").asLong())),
        String.join(", ", from),
        one.path("source").asText(""),
        source(one.path("source").asText("")),
        one.path("observed_on").asText(""),
        place(one.path("at").asText("")),
        one.path("import").asText(""),
        page(kind, provider, name),
        NewEntries.id(name),
        suggestions);
  }

  NamesView.Decided decided(JsonNode one) {
    String kind = one.path("kind").asText();
    String entry = one.path("entry").asText("");
    return new NamesView.Decided(
        one.path("id").asText(),
        kind,
        one.path("provider").asText(""),
        one.path("name").asText(),
        entry,
        entry.isEmpty() ? "" : "/" + kind + "/" + entry,
        one.path("decided_by").asText(),
        say.minute(one.path("decided_at").asText("")));
  }

  NamesView.Waiting waiting(JsonNode one) {
    return new NamesView.Waiting(
        one.path("id").asText(),
        source(one.path("source").asText()),
        one.path("observed_on").asText(),
        texts.rows(Numbers.str(unresolved(one))));
  }

  static long unresolved(JsonNode one) {
    return one.path("counts").path("outcomes").path("unresolved").asLong();
  }

  static String page(String kind, String provider, String name) {
    String where = provider.isEmpty() ? "" : "&provider=" + coded(provider);
    return "/names/one?kind=" + coded(kind) + where + "&name=" + coded(name);
  }

  static String coded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private String source(String id) {
    if (known == null) {
      known = sources.all();
    }
    return say.source(id, known.path(id).path("name").asText(id));
  }

  private String place(String at) {
    return at.startsWith("line ") ? texts.line(at.substring("line ".length())) : at;
  }

  private static NamesView.Suggestion suggestion(JsonNode each) {
    return new NamesView.Suggestion(
        each.path("id").asText(),
        each.path("name").asText(each.path("id").asText()),
        Long.toString(Math.round(each.path("likeness").asDouble() * 100)));
  }
}
