package rightsize.admin.providers;

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

/** Providers: the list, and what becomes of the data at one of them. */
@Path("/providers")
@Authenticated
public class ProvidersPage {
  private static final List<String> FACTS =
      List.of(
          "operator_country",
          "regions",
          "retention_days",
          "zero_retention",
          "training_use",
          "website");

  private final Catalogue catalogue;
  private final SourceNames names;
  private final Say say;

  ProvidersPage(Catalogue catalogue, SourceNames names, Say say) {
    this.catalogue = catalogue;
    this.names = names;
    this.say = say;
  }

  @CheckedTemplate(basePath = "providers")
  static final class Templates {
    static native TemplateInstance providers(ProvidersView page);

    static native TemplateInstance provider(ProviderView page);

    private Templates() {}
  }

  @GET
  public TemplateInstance list(@RestQuery String pageToken) {
    Listed<ProvidersView.Row> found =
        Listed.of(
            "/providers", catalogue.list("providers", Filters.page(100, pageToken)), this::row);
    return Templates.providers(new ProvidersView(found.rows(), found.next(), found.silent()));
  }

  @GET
  @Path("{id}")
  public TemplateInstance one(@PathParam("id") String id) {
    JsonNode provider = Unanswered.orElse(catalogue.one("providers", id)).entity();
    return Templates.provider(
        new ProviderView(
            id,
            provider.path("name").asText(id),
            new FactSheet(provider, names.all(), say).lines(FACTS)));
  }

  private ProvidersView.Row row(JsonNode one) {
    return new ProvidersView.Row(
        one.path("id").asText(),
        one.path("name").asText(),
        cell(one, "operator_country"),
        cell(one, "regions"),
        cell(one, "retention_days"),
        cell(one, "zero_retention"),
        cell(one, "training_use"));
  }

  private ProvidersView.Cell cell(JsonNode one, String field) {
    return new ProvidersView.Cell(say.fact(field, one.get(field)), one.hasNonNull(field));
  }
}
