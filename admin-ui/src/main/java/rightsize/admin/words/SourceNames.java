package rightsize.admin.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import rightsize.admin.backend.Catalogue;
import rightsize.admin.backend.Filters;

/** The names of the sources, for entries that only carry their ids. */
@RequestScoped
public class SourceNames {
  private final Catalogue catalogue;

  SourceNames(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** By id: name and url. Empty when the catalogue does not answer; then the ids must do. */
  public JsonNode all() {
    ObjectNode names = JsonNodeFactory.instance.objectNode();
    catalogue
        .list("sources", Filters.of("pageSize", "200"))
        .asOptional()
        .ifPresent(
            page -> page.path("items").forEach(row -> names.set(row.path("id").asText(), row)));
    return names;
  }
}
