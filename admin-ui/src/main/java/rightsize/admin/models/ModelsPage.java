package rightsize.admin.models;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import rightsize.admin.backend.Catalogue;
import rightsize.admin.backend.Filters;
import rightsize.admin.backend.ModelRow;
import rightsize.admin.layout.Viewer;

/** All models, filtered by the address. */
@Path("/models")
@Authenticated
public class ModelsPage {
  private final Catalogue catalogue;
  private final ModelLists lists;
  private final Viewer viewer;

  ModelsPage(Catalogue catalogue, ModelLists lists, Viewer viewer) {
    this.catalogue = catalogue;
    this.lists = lists;
    this.viewer = viewer;
  }

  @CheckedTemplate(basePath = "models")
  static final class Templates {
    static native TemplateInstance models(ModelsView page);

    static native TemplateInstance models$names(List<ModelRow> models);

    static native TemplateInstance model(ModelView page);

    static native TemplateInstance compare(CompareView page);

    private Templates() {}
  }

  /** Names that fit what somebody is typing into the field of that name. */
  @GET
  @Path("names")
  public TemplateInstance names(
      @RestQuery String reference, @RestQuery String current, @RestQuery String model) {
    String typed =
        Stream.of(reference, current, model).filter(Objects::nonNull).findFirst().orElse("");
    Map<String, String> filters = Filters.of("pageSize", "12");
    if (!typed.isBlank()) {
      filters.put("q", typed);
    }
    return Templates.models$names(
        catalogue.models(filters).asOptional().map(ModelRow.Page::items).orElse(List.of()));
  }

  @GET
  public TemplateInstance models(@Context UriInfo address) {
    ModelQuery query =
        ModelQuery.of(address.getQueryParameters())
            .paged(viewer.rows(address.getQueryParameters()));
    return Templates.models(
        lists.view(
            query, catalogue.modelsOf(query.question()), catalogue.filterOptions(query.filters())));
  }
}
