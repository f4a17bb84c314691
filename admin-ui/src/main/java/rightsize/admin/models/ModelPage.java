package rightsize.admin.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.RedirectionException;
import java.net.URI;
import org.jboss.resteasy.reactive.RestQuery;
import rightsize.admin.backend.Answer;
import rightsize.admin.backend.Catalogue;
import rightsize.admin.backend.Feedback;
import rightsize.admin.backend.Filters;
import rightsize.admin.backend.Governance;
import rightsize.admin.backend.Tagged;
import rightsize.admin.problems.Unanswered;

/** One model. */
@Path("/models/{developer}/{name}")
@Authenticated
public class ModelPage {
  private final Catalogue catalogue;
  private final Feedback feedback;
  private final Governance governance;
  private final ModelSheets sheets;

  ModelPage(Catalogue catalogue, Feedback feedback, Governance governance, ModelSheets sheets) {
    this.catalogue = catalogue;
    this.feedback = feedback;
    this.governance = governance;
    this.sheets = sheets;
  }

  @GET
  public TemplateInstance model(
      @PathParam("developer") String developer,
      @PathParam("name") String name,
      @RestQuery("as_of") String day) {
    String id = developer + "/" + name;
    String asOf = day == null || day.isBlank() ? null : day;
    Answer<Tagged> answer = catalogue.modelOn(asOf, id);
    String onDay = asOf == null ? "" : "?as_of=" + asOf; // a day, or it would have been refused
    answer
        .refusal()
        .filter(no -> !no.mergedInto().isEmpty())
        .ifPresent(
            no -> {
              throw new RedirectionException(303, URI.create("/models/" + no.mergedInto() + onDay));
            });
    JsonNode model = Unanswered.orElse(answer).entity();
    JsonNode benchmarks =
        catalogue
            .list("benchmarks", Filters.of("pageSize", "200"))
            .asOptional()
            .orElse(MissingNode.getInstance());
    JsonNode standings =
        feedback.standings(Filters.of("model", id)).asOptional().orElse(MissingNode.getInstance());
    JsonNode asked =
        governance
            .approvals(Filters.of("model", id))
            .asOptional()
            .orElse(MissingNode.getInstance());
    return ModelsPage.Templates.model(sheets.view(model, benchmarks, standings, asked));
  }
}
