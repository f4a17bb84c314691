package rightsize.admin.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rightsize.admin.backend.Answer;
import rightsize.admin.backend.ModelRow;
import rightsize.admin.models.ModelsView.Chip;
import rightsize.admin.models.ModelsView.Choice;
import rightsize.admin.models.ModelsView.Facet;
import rightsize.admin.models.ModelsView.Row;
import rightsize.admin.models.ModelsView.Value;
import rightsize.admin.words.Say;

/** Turns the catalogue's rows and counts into what the list shows. */
@RequestScoped
class ModelLists {
  /** So many values of a facet stand open; the rest is folded. */
  private static final int OPEN = 6;

  private static final List<String> SIZES = List.of("tiny", "small", "medium", "large");

  private final Say say;

  ModelLists(Say say) {
    this.say = say;
  }

  ModelsView view(ModelQuery query, Answer<ModelRow.Page> models, Answer<JsonNode> options) {
    Optional<ModelRow.Page> page = models.asOptional();
    return new ModelsView(
        query.get("q"),
        query.get("orderBy"),
        query.get("pageSize"),
        hidden(query),
        chips(query),
        options.asOptional().map(counts -> facets(query, counts)).orElse(List.of()),
        page.map(found -> found.items().stream().map(this::row).toList()).orElse(List.of()),
        page.map(ModelRow.Page::total).orElse(0),
        page.map(ModelRow.Page::nextPageToken)
            .map(token -> query.with("pageToken", token))
            .orElse(""),
        models.isSilent() ? Optional.of("catalog") : Optional.empty(),
        models.refusal().map(problem -> problem.text()));
  }

  private static List<Value> hidden(ModelQuery query) {
    return ModelQuery.FACETS.stream()
        .filter(name -> !query.get(name).isEmpty())
        .map(name -> new Value(name, query.get(name)))
        .toList();
  }

  private List<Chip> chips(ModelQuery query) {
    return Stream.concat(ModelQuery.FACETS.stream(), Stream.of("family"))
        .filter(name -> !query.get(name).isEmpty())
        .map(
            name ->
                new Chip(
                    say.field(name) + ": " + value(name, query.get(name)), query.without(name)))
        .toList();
  }

  private List<Facet> facets(ModelQuery query, JsonNode counts) {
    List<Facet> facets = new ArrayList<>();
    for (String name : ModelQuery.FACETS) {
      List<Choice> choices = new ArrayList<>();
      counts.path(counted(name)).forEach(option -> choices.add(choice(query, name, option)));
      if (name.equals("size_class")) {
        choices.sort(Comparator.comparing(choice -> SIZES.indexOf(choice.code())));
      }
      if (choices.size() > 1 || !query.get(name).isEmpty()) {
        int open = Math.min(OPEN, choices.size());
        facets.add(
            new Facet(
                say.field(name), choices.subList(0, open), choices.subList(open, choices.size())));
      }
    }
    return facets;
  }

  /** The list asks for a modality where the counts say whether it goes in or comes out. */
  private static String counted(String name) {
    return name.equals("modality") ? "input_modality" : name;
  }

  private Choice choice(ModelQuery query, String name, JsonNode option) {
    String value = option.path("value").asText();
    boolean chosen = value.equals(query.get(name));
    String label = option.hasNonNull("label") ? option.get("label").asText() : value(name, value);
    return new Choice(
        value,
        label,
        option.path("count").asInt(),
        chosen ? query.without(name) : query.with(name, value),
        chosen);
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

  private Row row(ModelRow model) {
    ModelRow.Cheapest price = model.cheapest();
    return new Row(
        model.id(),
        model.name(),
        model.developerName() == null ? model.developer() : model.developerName(),
        model.sizeClass() == null ? say.unknown() : say.word(model.sizeClass()),
        model.sizeClassInferred(),
        model.totalParamsB() == null ? "" : say.fact("total_params_b", model.totalParamsB()),
        say.fact("context_tokens", model.contextTokens()),
        say.fact("licence", model.licence()),
        price == null ? "" : say.fact("input", price.input()),
        price == null ? "" : say.fact("output", price.output()),
        price == null ? "" : price.providerName(),
        price == null ? "" : price.from(),
        model.scores(),
        model.status() == null ? "current" : model.status(),
        model.status() == null ? "" : say.word(model.status()));
  }
}
