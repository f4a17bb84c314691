package rightsize.admin.models;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rightsize.admin.backend.Catalogue;
import rightsize.admin.backend.Filters;
import rightsize.admin.layout.Viewer;
import rightsize.admin.models.ModelsView.Chip;

/** Reads the questions that the catalogue keeps in its own names. */
@RequestScoped
public class Questions {
  private static final int SHOWN = 50;

  private final Catalogue catalogue;
  private final ModelFacets facets;
  private final ModelTexts texts;

  Questions(Catalogue catalogue, ModelFacets facets, Viewer viewer) {
    this.catalogue = catalogue;
    this.facets = facets;
    this.texts = viewer.language().texts(ModelTexts.class);
  }

  /**
   * @param query of the catalogue's model list
   */
  public Question of(String query) {
    ModelQuery asked = ModelQuery.asking(query);
    Stream<String> searched = Stream.of(asked.get("q")).filter(q -> !q.isEmpty());
    Stream<String> words =
        Stream.of(
                searched.map(texts::searchedFor),
                facets.chips(asked).stream().map(Chip::label),
                order(asked).stream())
            .flatMap(each -> each);
    List<String> all = words.toList();
    return new Question(all.isEmpty() ? List.of(texts.everyModel()) : all, asked.address());
  }

  private static boolean isUsual(ModelQuery asked) {
    return asked.order().equals(asked.get("q").isEmpty() ? "name" : "relevance");
  }

  private Optional<String> order(ModelQuery asked) {
    String by = texts.orderBy(asked.order());
    if (asked.isTurnedRound()) {
      return Optional.of(texts.turnedRound(by));
    }
    return isUsual(asked) ? Optional.empty() : Optional.of(by);
  }

  /**
   * What the reader and others keep, the reader's own first; none when the catalogue does not tell.
   */
  List<ModelsView.Kept> kept(ModelQuery here) {
    return catalogue
        .list("views", Filters.page(SHOWN, null))
        .map(page -> page.path("items"))
        .asOptional()
        .map(
            items ->
                items
                    .valueStream()
                    .map(
                        view -> {
                          ModelQuery asked = ModelQuery.asking(view.path("query").asText());
                          return new ModelsView.Kept(
                              view.path("name").asText(),
                              asked.address(),
                              view.path("mine").asBoolean() ? "" : view.path("owner").asText(),
                              asked.asksTheSameAs(here));
                        })
                    .toList())
        .orElse(List.of());
  }
}
