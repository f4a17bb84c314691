package rightsize.admin.disagreements;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rightsize.admin.backend.Filters;
import rightsize.admin.disagreements.DisagreementsView.Row;
import rightsize.admin.disagreements.DisagreementsView.Word;
import rightsize.admin.forms.Form;
import rightsize.admin.layout.Viewer;
import rightsize.admin.words.FactSheet;
import rightsize.admin.words.NounTexts;
import rightsize.admin.words.Numbers;
import rightsize.admin.words.Say;
import rightsize.admin.words.SourceNames;
import rightsize.admin.words.Subject;

/** Turns disagreements into what their page shows. */
@RequestScoped
class DisagreementSheets {
  private static final List<String> KINDS =
      List.of("models", "offers", "providers", "accelerators", "builds", "benchmarks");
  private static final List<String> FILTERS =
      List.of("kind", "field", "source", "settled", "subject");
  private static final String PRICE = "price.";

  private final Say say;
  private final SourceNames sources;
  private final DisagreementTexts texts;
  private final NounTexts nouns;

  DisagreementSheets(Say say, SourceNames sources, Viewer viewer) {
    this.say = say;
    this.sources = sources;
    this.texts = viewer.language().texts(DisagreementTexts.class);
    this.nouns = viewer.language().texts(NounTexts.class);
  }

  DisagreementsView view(Form form, JsonNode page, boolean silent) {
    JsonNode names = sources.all();
    List<Row> rows = new ArrayList<>();
    Map<String, String> fields = new TreeMap<>();
    page.path("items")
        .forEach(
            item -> {
              rows.add(row(item, names));
              fields.put(item.path("field").asText(), label(item.path("field").asText()));
            });
    if (form.has("field")) {
      fields.putIfAbsent(form.value("field"), label(form.value("field")));
    }
    return new DisagreementsView(
        form,
        FILTERS.stream().filter(form::has).map(name -> Map.entry(name, form.value(name))).toList(),
        KINDS.stream().map(kind -> Map.entry(kind, nouns.noun(kind))).toList(),
        List.copyOf(fields.entrySet()),
        choices(names),
        rows,
        next(form, page),
        silent ? Optional.of("catalog") : Optional.empty());
  }

  private Row row(JsonNode item, JsonNode names) {
    String field = item.path("field").asText();
    List<Word> words = new ArrayList<>();
    item.path("said").forEach(word -> words.add(word(bare(field), word, names)));
    return new Row(
        Subject.of(item, nouns),
        field.startsWith(PRICE) ? "price" : field,
        label(field),
        item.hasNonNull("spread") ? percent(item.get("spread").decimalValue()) : "",
        texts.rule(item.path("rule").asText("")),
        item.path("settled").asBoolean(),
        words);
  }

  private Word word(String field, JsonNode word, JsonNode names) {
    return new Word(
        word.path("state").asText().equals("known")
            ? value(field, word.path("value"))
            : say.notApplicable(),
        say.named(field),
        new FactSheet(word, names, say).said(word),
        word.hasNonNull("confidence")
            ? texts.confidence(Numbers.figure(word.get("confidence").decimalValue()))
            : "",
        word.path("shown").asBoolean(),
        word.path("aside").asBoolean());
  }

  /** Of a fact with parts each part that is known. */
  private String value(String field, JsonNode value) {
    if (!value.isObject()) {
      return say.fact(field, value);
    }
    List<String> parts = new ArrayList<>();
    value
        .fields()
        .forEachRemaining(
            part -> {
              if (!part.getValue().isNull()) {
                parts.add(
                    say.field(part.getKey()) + " " + say.fact(part.getKey(), part.getValue()));
              }
            });
    return String.join(" · ", parts);
  }

  private static String bare(String field) {
    return field.startsWith(PRICE) ? field.substring(PRICE.length()) : field;
  }

  private String label(String field) {
    return say.field(bare(field));
  }

  private static String percent(BigDecimal share) {
    return Numbers.count(share.movePointRight(2)) + " %";
  }

  private List<Map.Entry<String, String>> choices(JsonNode names) {
    List<Map.Entry<String, String>> choices = new ArrayList<>();
    names
        .fields()
        .forEachRemaining(
            one ->
                choices.add(
                    Map.entry(
                        one.getKey(),
                        say.source(one.getKey(), one.getValue().path("name").asText()))));
    choices.sort(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER));
    return choices;
  }

  private static String next(Form form, JsonNode page) {
    String next = Filters.next("/disagreements", page);
    Form kept = Form.empty();
    FILTERS.stream().filter(form::has).forEach(name -> kept.put(name, form.value(name)));
    String query = kept.query();
    return next.isEmpty() || query.isEmpty() ? next : next + "&" + query;
  }
}
