package rightsize.admin.sources;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import rightsize.admin.backend.Answer;
import rightsize.admin.backend.Catalogue;
import rightsize.admin.backend.Filters;
import rightsize.admin.curation.Additions;
import rightsize.admin.curation.Noun;
import rightsize.admin.problems.Download;
import rightsize.admin.words.FactSheet;
import rightsize.admin.words.Say;

/** Whom the catalogue quotes; a curator adds further ones. */
@Path("/sources")
@Authenticated
public class SourcesPage {
  /** Shapes of others and what their files are called there. */
  private static final Map<String, String> FILES =
      Map.of("models.dev", "api.json", "litellm", "model_prices_and_context_window.json");

  private final Catalogue catalogue;
  private final Additions additions;
  private final Say say;

  SourcesPage(Catalogue catalogue, Additions additions, Say say) {
    this.catalogue = catalogue;
    this.additions = additions;
    this.say = say;
  }

  @CheckedTemplate(basePath = "sources")
  static final class Templates {
    static native TemplateInstance sources(SourcesView page);

    private Templates() {}
  }

  @GET
  public TemplateInstance list() {
    Answer<JsonNode> answer = catalogue.list("sources", Filters.of("pageSize", "200"));
    List<SourcesView.Row> rows = new ArrayList<>();
    answer.asOptional().ifPresent(page -> page.path("items").forEach(row -> rows.add(row(row))));
    rows.sort(Comparator.comparing(SourcesView.Row::name, String.CASE_INSENSITIVE_ORDER));
    return Templates.sources(
        new SourcesView(rows, answer.isSilent() ? Optional.of("catalog") : Optional.empty()));
  }

  /** The catalogue in the shape of another, as far as the sources' licences allow. */
  @GET
  @Path("export")
  public RestResponse<byte[]> export(@RestQuery String shape) {
    String file = FILES.get(String.valueOf(shape));
    if (file == null) {
      throw new NotFoundException();
    }
    return Download.of(catalogue.export(shape), "application/json", file);
  }

  @GET
  @Path("new")
  @RolesAllowed("curator")
  public TemplateInstance form() {
    return additions.form(Noun.SOURCES);
  }

  @POST
  @RolesAllowed("curator")
  public RestResponse<TemplateInstance> create(MultivaluedMap<String, String> typed) {
    return additions.create(Noun.SOURCES, typed);
  }

  private SourcesView.Row row(JsonNode source) {
    return new SourcesView.Row(
        say.source(source.path("id").asText(), source.path("name").asText()),
        FactSheet.web(source.path("url").asText("")),
        source.path("licence").asText(""),
        source.path("holder").asText(""),
        source.path("retrieved_on").asText(""));
  }
}
