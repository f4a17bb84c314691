package rightsize.admin.offers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import rightsize.admin.backend.Catalogue;
import rightsize.admin.backend.Tagged;
import rightsize.admin.layout.Viewer;
import rightsize.admin.problems.Unanswered;
import rightsize.admin.words.DatedLine;
import rightsize.admin.words.FactLine;
import rightsize.admin.words.FactSheet;
import rightsize.admin.words.Say;
import rightsize.admin.words.SourceNames;

/** One offer. */
@RequestScoped
@Path("/offers")
@Authenticated
public class OffersPage {
  private static final List<String> FACTS =
      List.of(
          "provider_model_id",
          "region",
          "configuration",
          "status",
          "context_tokens",
          "output_tokens");

  private static final List<String> PROVIDER =
      List.of(
          "operator_country",
          "regions",
          "retention_days",
          "zero_retention",
          "training_use",
          "website");

  private final Catalogue catalogue;
  private final SourceNames names;
  private final OfferTexts texts;
  private final Say say;
  private final Clock clock;

  OffersPage(Catalogue catalogue, SourceNames names, Viewer viewer, Say say, Clock clock) {
    this.catalogue = catalogue;
    this.names = names;
    this.texts = viewer.language().texts(OfferTexts.class);
    this.say = say;
    this.clock = clock;
  }

  @CheckedTemplate(basePath = "offers")
  static final class Templates {
    static native TemplateInstance offer(OfferView page);

    private Templates() {}
  }

  @GET
  @Path("{id}")
  public TemplateInstance offer(@PathParam("id") String id) {
    JsonNode offer = Unanswered.orElse(catalogue.one("offers", id)).entity();
    JsonNode prices =
        catalogue.part("offers", id, "prices").asOptional().orElse(MissingNode.getInstance());
    JsonNode sources = offer.has("source_names") ? offer.path("source_names") : names.all();
    FactSheet sheet = new FactSheet(offer, sources, say);
    JsonNode provider =
        catalogue
            .one("providers", offer.path("provider").asText())
            .map(Tagged::entity)
            .asOptional()
            .orElse(MissingNode.getInstance());
    return Templates.offer(
        new OfferView(
            id,
            title(offer, provider),
            offer.path("model").asText(),
            offer.path("provider").asText(),
            provider.path("name").asText(offer.path("provider").asText()),
            sheet.lines(FACTS),
            provider(provider, sources),
            DatedLine.of(prices, sheet, say),
            PriceChart.of(prices, LocalDate.now(clock))));
  }

  private String title(JsonNode offer, JsonNode provider) {
    return texts.title(
        provider.path("name").asText(offer.path("provider").asText()),
        offer.path("model").asText());
  }

  private List<FactLine> provider(JsonNode provider, JsonNode sources) {
    return provider.isObject()
        ? new FactSheet(
                provider,
                provider.has("source_names") ? provider.path("source_names") : sources,
                say)
            .lines(PROVIDER)
        : List.of();
  }
}
