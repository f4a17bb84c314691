package rightsize.admin.licences;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import rightsize.admin.backend.Catalogue;
import rightsize.admin.backend.Filters;
import rightsize.admin.problems.Listed;
import rightsize.admin.problems.Unanswered;
import rightsize.admin.words.FactSheet;
import rightsize.admin.words.Say;
import rightsize.admin.words.SourceNames;

/** Licences that SPDX does not list: the list, and what one of them says. */
@Path("/licences")
@Authenticated
public class LicencesPage {
  private static final List<String> FACTS =
      List.of("commercial_use", "revenue_per_year", "monthly_users", "url", "note");

  private final Catalogue catalogue;
  private final SourceNames names;
  private final Permits permits;
  private final Say say;

  LicencesPage(Catalogue catalogue, SourceNames names, Permits permits, Say say) {
    this.catalogue = catalogue;
    this.names = names;
    this.permits = permits;
    this.say = say;
  }

  @CheckedTemplate(basePath = "licences")
  static final class Templates {
    static native TemplateInstance licences(LicencesView page);

    static native TemplateInstance licence(LicenceView page);

    private Templates() {}
  }

  @GET
  public TemplateInstance list(@RestQuery String pageToken) {
    Listed<LicencesView.Row> found =
        Listed.of("/licences", catalogue.list("licences", Filters.page(100, pageToken)), this::row);
    return Templates.licences(new LicencesView(found.rows(), found.next(), found.silent()));
  }

  @GET
  @Path("{id}")
  public TemplateInstance one(@PathParam("id") String id) {
    JsonNode licence = Unanswered.orElse(catalogue.one("licences", id)).entity();
    return Templates.licence(
        new LicenceView(
            licence.path("id").asText(id),
            licence.path("name").asText(id),
            FactSheet.web(licence.path("url").asText("")),
            permits.lines(licence, FACTS, new FactSheet(licence, names.all(), say))));
  }

  private LicencesView.Row row(JsonNode one) {
    String id = one.path("id").asText();
    return new LicencesView.Row(
        id,
        one.path("name").asText(id),
        permits.use(one),
        permits.revenue(one),
        permits.users(one));
  }
}
