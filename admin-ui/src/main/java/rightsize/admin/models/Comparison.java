package rightsize.admin.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.RequestScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import rightsize.admin.layout.Viewer;
import rightsize.admin.models.CompareView.Cell;
import rightsize.admin.models.CompareView.Column;
import rightsize.admin.models.CompareView.Line;
import rightsize.admin.words.FactLine;
import rightsize.admin.words.Say;

/** Lays models beside each other, fact by fact: facts, then cheapest price, then common tests. */
@RequestScoped
class Comparison {
  private static final Cell NOTHING = new Cell("–", "", false);

  private final ModelSheets sheets;
  private final ModelTexts texts;
  private final Say say;

  Comparison(ModelSheets sheets, Viewer viewer, Say say) {
    this.sheets = sheets;
    this.texts = viewer.language().texts(ModelTexts.class);
    this.say = say;
  }

  /**
   * What is compared, as the address says it.
   *
   * @param asOf the day that is looked back to, or empty
   */
  record Choice(List<String> ids, boolean onlyDifferences, String asOf) {

    public String address() {
      return "/models/compare?"
          + ids.stream().map(id -> "ids=" + id).collect(Collectors.joining("&"))
          + (onlyDifferences ? "&differences=true" : "")
          + (asOf.isEmpty() ? "" : "&as_of=" + asOf);
    }

    public Choice toggled() {
      return new Choice(ids, !onlyDifferences, asOf);
    }

    public Choice today() {
      return new Choice(ids, onlyDifferences, "");
    }

    Choice instead(String id, String other) {
      List<String> others = ids.stream().map(each -> each.equals(id) ? other : each).toList();
      return new Choice(others.stream().distinct().toList(), onlyDifferences, asOf);
    }

    Choice without(String id) {
      List<String> others = ids.stream().filter(other -> !other.equals(id)).toList();
      return new Choice(others, onlyDifferences, asOf);
    }
  }

  /**
   * @param models those of the chosen that are known
   * @param silent who did not answer, so that some may be lacking
   */
  CompareView view(Choice choice, List<JsonNode> models, Optional<String> silent) {
    JsonNode none = MissingNode.getInstance();
    List<ModelView> views =
        models.stream().map(model -> sheets.view(model, none, none, none)).toList();
    List<String> ids = views.stream().map(ModelView::id).toList();
    List<Line> lines = new ArrayList<>();
    ModelSheets.FACTS.forEach(field -> lines.add(fact(field, views)));
    lines.add(line(texts.offers(), views, view -> cell(Integer.toString(view.offers().size()))));
    lines.add(line(texts.cheapest(), views, Comparison::cheapest));
    tests(views).forEach(test -> lines.add(line(test, views, view -> score(view, test))));
    List<Line> shown =
        lines.stream()
            .filter(line -> line.cells().stream().anyMatch(cell -> !cell.equals(NOTHING)))
            .filter(line -> !choice.onlyDifferences() || line.differs())
            .toList();
    return new CompareView(
        choice,
        views.stream()
            .map(
                view ->
                    new Column(
                        view.id(),
                        view.name(),
                        ids.size() > 1 ? choice.without(view.id()).address() : ""))
            .toList(),
        shown,
        missing(choice, ids, silent),
        silent);
  }

  private String missing(Choice choice, List<String> found, Optional<String> silent) {
    String ids =
        choice.ids().stream().filter(id -> !found.contains(id)).collect(Collectors.joining(", "));
    if (ids.isEmpty() || silent.isPresent()) {
      return "";
    }
    return choice.asOf().isEmpty()
        ? texts.nothingKnown(ids)
        : texts.nothingKnownBy(ids, choice.asOf());
  }

  private Line fact(String field, List<ModelView> views) {
    return line(
        say.field(field),
        views,
        view ->
            view.facts().stream()
                .filter(fact -> fact.field().equals(field))
                .findFirst()
                .map(fact -> new Cell(fact.text(), said(fact.said()), say.named(field)))
                .orElse(NOTHING));
  }

  private static Cell cheapest(ModelView view) {
    return view.offers().stream()
        .filter(offer -> offer.input().startsWith("$"))
        .min(Comparator.comparing(offer -> amount(offer.input())))
        .map(
            offer ->
                new Cell(
                    offer.input() + " / " + offer.output(),
                    offer.provider() + ", " + offer.from(),
                    false))
        .orElse(NOTHING);
  }

  private static BigDecimal amount(String money) {
    return new BigDecimal(money.substring(1).replace(",", ""));
  }

  /** Tests that at least two of them took, in the order of the first. */
  private static List<String> tests(List<ModelView> views) {
    Map<String, Long> taken =
        views.stream()
            .flatMap(view -> view.scores().stream().map(ModelView.ScoreLine::benchmark).distinct())
            .collect(
                Collectors.groupingBy(name -> name, LinkedHashMap::new, Collectors.counting()));
    return taken.entrySet().stream()
        .filter(test -> test.getValue() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Cell score(ModelView view, String test) {
    return view.scores().stream()
        .filter(score -> score.benchmark().equals(test))
        .findFirst()
        .map(
            score ->
                new Cell(
                    score.score(),
                    said(score.said()) + (score.selfReported() ? " · " + texts.selfReported() : ""),
                    false))
        .orElse(NOTHING);
  }

  private static Line line(String label, List<ModelView> views, Function<ModelView, Cell> read) {
    List<Cell> cells = views.stream().map(read).toList();
    boolean differs = cells.stream().map(Cell::text).distinct().count() > 1;
    return new Line(label, cells, differs);
  }

  private static Cell cell(String text) {
    return new Cell(text, "", false);
  }

  private static String said(FactLine.Said said) {
    return said.somebody() ? said.name() + ", " + said.on() : "";
  }
}
