package rightsize.admin.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import jakarta.enterprise.context.RequestScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import rightsize.admin.layout.Viewer;
import rightsize.admin.models.ModelsView.Bound;
import rightsize.admin.models.ModelsView.Chip;
import rightsize.admin.models.ModelsView.Choice;
import rightsize.admin.models.ModelsView.Facet;
import rightsize.admin.models.ModelsView.Range;
import rightsize.admin.words.Numbers;
import rightsize.admin.words.Say;

/** What the list can be narrowed to, and what it is narrowed to, in the reader's words. */
@RequestScoped
class ModelFacets {
  /** So many values of a facet stand open; the rest is folded. */
  private static final int OPEN = 6;

  /** So many characters of an expression say which one it is. */
  private static final int BRIEF = 60;

  private static final List<String> SIZES = List.of("tiny", "small", "medium", "large");

  private final Say say;
  private final ModelTexts texts;

  ModelFacets(Say say, Viewer viewer) {
    this.say = say;
    this.texts = viewer.language().texts(ModelTexts.class);
  }

  List<Facet> facets(ModelQuery query, JsonNode counts) {
    List<Facet> facets = new ArrayList<>();
    for (String name : ModelQuery.FACETS) {
      List<Choice> choices = new ArrayList<>();
      counts.path(name).forEach(option -> choices.add(choice(query, name, option)));
      chosenNowhere(query, name, choices);
      if (name.equals("size_class")) {
        choices.sort(Comparator.comparing(choice -> SIZES.indexOf(choice.code())));
      }
      if (choices.size() > 1 || !query.all(name).isEmpty()) {
        int open = Math.min(OPEN, choices.size());
        facets.add(
            new Facet(
                say.field(name), choices.subList(0, open), choices.subList(open, choices.size())));
      }
    }
    return facets;
  }

  /** What is asked for and has no row beside the other filters can still be taken off. */
  private void chosenNowhere(ModelQuery query, String name, List<Choice> choices) {
    for (String value : query.all(name)) {
      if (choices.stream().noneMatch(choice -> choice.code().equals(value))) {
        choices.add(new Choice(value, value(name, value), 0, query.without(name, value), true));
      }
    }
    choices.sort(Comparator.comparing(choice -> !choice.chosen()));
  }

  private Choice choice(ModelQuery query, String name, JsonNode option) {
    String value = option.path("value").asText();
    boolean chosen = query.all(name).contains(value);
    String label = option.hasNonNull("label") ? option.get("label").asText() : value(name, value);
    return new Choice(
        value,
        label,
        option.path("count").asInt(),
        chosen ? query.without(name, value) : query.with(name, value),
        chosen);
  }

  List<Range> ranges(ModelQuery query, JsonNode counts) {
    List<Range> ranges = new ArrayList<>();
    ModelQuery.RANGES.forEach(
        (name, bounds) -> {
          JsonNode span = counts.path("ranges").path(name);
          ranges.add(
              new Range(
                  say.field(name),
                  new Bound(bounds.get(0), query.get(bounds.get(0))),
                  new Bound(bounds.get(1), query.get(bounds.get(1))),
                  name.equals("released_on"),
                  span.hasNonNull("min") ? end(span.get("min")) + "–" + end(span.get("max")) : ""));
        });
    return ranges;
  }

  private static String end(JsonNode value) {
    return value.isNumber() ? Numbers.figure(value.decimalValue()) : value.asText();
  }

  List<Chip> chips(ModelQuery query) {
    Stream<Chip> values =
        ModelQuery.FACETS.stream()
            .flatMap(name -> query.all(name).stream().map(value -> chip(query, name, value)));
    Stream<Chip> bounds =
        ModelQuery.RANGES.entrySet().stream()
            .flatMap(
                range ->
                    Stream.of(
                        bound(query, range.getKey(), range.getValue().get(0), "≥ ", "> "),
                        bound(query, range.getKey(), range.getValue().get(1), "≤ ", "< ")))
            .flatMap(List::stream);
    Stream<Chip> day =
        query.all(ModelQuery.AS_OF).stream()
            .map(each -> new Chip(texts.asOfDay(each), query.without(ModelQuery.AS_OF, each)));
    Stream<Chip> expression =
        query.all(ModelQuery.EXPRESSION).stream()
            .map(each -> new Chip(brief(each), query.without(ModelQuery.EXPRESSION, each)));
    return Stream.of(day, values, bounds, expression).flatMap(Function.identity()).toList();
  }

  private static String brief(String expression) {
    int most =
        expression.offsetByCodePoints(
            0, Math.min(BRIEF, expression.codePointCount(0, expression.length())));
    return most < expression.length() ? expression.substring(0, most) + "…" : expression;
  }

  private Chip chip(ModelQuery query, String name, String value) {
    return new Chip(say.field(name) + ": " + value(name, value), query.without(name, value));
  }

  private List<Chip> bound(
      ModelQuery query, String range, String name, String included, String excluded) {
    String value = query.get(name);
    String sign = range.equals("released_on") ? excluded : included;
    return value.isEmpty()
        ? List.of()
        : List.of(
            new Chip(say.field(range) + " " + sign + grouped(value), query.without(name, value)));
  }

  private static String grouped(String value) {
    return value.matches("[0-9]{4,18}") ? Numbers.count(new BigDecimal(value)) : value;
  }

  private String value(String name, String value) {
    return switch (name) {
      case "open_weights" -> say.fact(name, BooleanNode.valueOf("true".equals(value)));
      case "language" -> say.language(value);
      case "provider", "developer", "family" -> value;
      case "licence" -> value.equals("proprietary") ? say.word(value) : value;
      default -> say.word(value);
    };
  }

  /** Filters in force, for a form. */
  static List<ModelsView.Value> carried(ModelQuery query, java.util.Set<String> without) {
    return query
        .others(without)
        .map(
            (Map.Entry<String, String> each) ->
                new ModelsView.Value(each.getKey(), each.getValue()))
        .toList();
  }
}
