package rightsize.admin.models;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import rightsize.admin.approvals.ApprovalLines;
import rightsize.admin.backend.Answer;
import rightsize.admin.backend.ModelRow;
import rightsize.admin.backend.Problem;
import rightsize.admin.forms.FormTexts;
import rightsize.admin.forms.Objections;
import rightsize.admin.layout.Viewer;
import rightsize.admin.models.ModelsView.Carried;
import rightsize.admin.models.ModelsView.Choice;
import rightsize.admin.models.ModelsView.Column;
import rightsize.admin.models.ModelsView.Expression;
import rightsize.admin.models.ModelsView.Row;
import rightsize.admin.words.Say;

/** Turns the catalogue's rows and counts into what the list shows. */
@RequestScoped
class ModelLists {
  private static final Set<String> SEARCHED = Set.of("q", "orderBy", "sortOrder", "pageSize");
  private static final List<String> ORDERS =
      List.of(
          "relevance",
          "name",
          "developer",
          "released_on",
          "total_params_b",
          "context_tokens",
          "input_price",
          "output_price",
          "scores");
  private static final String COMMAND =
      "curl '%s/api/v1/models%s' -H 'Accept: text/csv' -H \"Authorization: Bearer $TOKEN\"";

  private final Say say;
  private final ModelFacets facets;
  private final Questions questions;
  private final ModelTexts texts;
  private final FormTexts words;
  private final ApprovalLines approvals;
  private final String catalogue;

  ModelLists(
      Say say,
      ModelFacets facets,
      Questions questions,
      ApprovalLines approvals,
      Viewer viewer,
      @ConfigProperty(name = "rightsize.catalog-public-url") String catalogue) {
    this.say = say;
    this.facets = facets;
    this.questions = questions;
    this.approvals = approvals;
    this.texts = viewer.language().texts(ModelTexts.class);
    this.words = viewer.language().texts(FormTexts.class);
    this.catalogue = catalogue;
  }

  ModelsView view(ModelQuery query, Answer<ModelRow.Page> models, Answer<JsonNode> options) {
    Optional<ModelRow.Page> page = models.asOptional();
    Optional<JsonNode> counts = options.asOptional();
    Optional<String> wrong = models.refusal().flatMap(this::ofTheExpression);
    String same = ModelQuery.text(query.unpaged().question());
    return new ModelsView(
        query.get("q"),
        query.get(ModelQuery.AS_OF),
        query.get("pageSize"),
        orders(query),
        new Carried(
            ModelFacets.carried(query, SEARCHED),
            ModelFacets.carried(query, rangesAndPage()),
            ModelFacets.carried(query, Set.of(ModelQuery.EXPRESSION))),
        new Expression(query.get(ModelQuery.EXPRESSION), wrong),
        questions.kept(query),
        facets.chips(query),
        counts.map(known -> facets.facets(query, known)).orElse(List.of()),
        counts.map(known -> facets.ranges(query, known)).orElse(List.of()),
        columns(query),
        page.map(found -> found.items().stream().map(this::row).toList()).orElse(List.of()),
        page.map(ModelRow.Page::total).orElse(0),
        page.map(ModelRow.Page::nextPageToken).map(query::page).orElse(""),
        same,
        COMMAND.formatted(catalogue, same.isEmpty() ? "" : "?" + same),
        models.isSilent() ? Optional.of("catalog") : Optional.empty(),
        wrong.isPresent() ? Optional.empty() : models.refusal().map(Problem::text));
  }

  /** What is wrong with the expression stands beside it. */
  private Optional<String> ofTheExpression(Problem problem) {
    return problem.errors().stream()
        .filter(error -> error.pointer().equals("/" + ModelQuery.EXPRESSION))
        .map(error -> Objections.say(error.text(), words))
        .findFirst();
  }

  private static Set<String> rangesAndPage() {
    Set<String> names = new HashSet<>(Set.of(ModelQuery.AS_OF));
    ModelQuery.RANGES.values().forEach(names::addAll);
    return names;
  }

  private List<Choice> orders(ModelQuery query) {
    boolean searching = !query.get("q").isEmpty();
    return ORDERS.stream()
        .filter(by -> searching || !by.equals("relevance"))
        .map(
            by ->
                new Choice(
                    by.equals(searching ? "relevance" : "name") ? "" : by,
                    texts.orderBy(by),
                    0,
                    "",
                    by.equals(query.order())))
        .toList();
  }

  private List<Column> columns(ModelQuery query) {
    return List.of(
        column(query, texts.model(), false, "name"),
        column(query, texts.size(), false, "total_params_b"),
        column(query, texts.context(), true, "context_tokens"),
        column(query, texts.licence(), false, ""),
        column(query, texts.cheapest(), true, "input_price"),
        column(query, texts.scores(), true, "scores"));
  }

  private static Column column(ModelQuery query, String label, boolean end, String by) {
    String direction = query.isDownwards() ? "descending" : "ascending";
    return new Column(
        label,
        end,
        by.isEmpty() ? "" : query.sorted(by),
        by.equals(query.order()) ? direction : "");
  }

  private Row row(ModelRow model) {
    ModelRow.Cheapest price = model.cheapest();
    return new Row(
        model.id(),
        model.name(),
        model.developerName() == null ? model.developer() : model.developerName(),
        model.releasedOn() == null ? "" : model.releasedOn().asText(""),
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
        model.status() == null ? "" : say.word(model.status()),
        approvals.badge(model.approvals().stream().map(ModelRow.Approval::status).toList()));
  }
}
