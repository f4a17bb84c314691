package rightsize.admin.models;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.RedirectionException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import rightsize.admin.backend.Answer;
import rightsize.admin.backend.Catalogue;
import rightsize.admin.backend.Problem;
import rightsize.admin.backend.Tagged;
import rightsize.admin.problems.Unanswered;

/** Two to four models side by side, today or on a day; the address holds the choice. */
@Path("/models/compare")
@Authenticated
public class ComparePage {
  private static final int MOST = 4;

  private final Catalogue catalogue;
  private final Comparison comparison;

  ComparePage(Catalogue catalogue, Comparison comparison) {
    this.catalogue = catalogue;
    this.comparison = comparison;
  }

  @GET
  public TemplateInstance compare(
      @RestQuery List<String> ids, @RestQuery boolean differences, @RestQuery("as_of") String day) {
    Comparison.Choice choice =
        new Comparison.Choice(chosen(ids), differences, day == null ? "" : day.strip());
    List<JsonNode> models = new ArrayList<>();
    Optional<String> silent = Optional.empty();
    for (String id : choice.ids()) {
      Answer<Tagged> model = catalogue.modelOn(choice.asOf().isEmpty() ? null : choice.asOf(), id);
      model
          .refusal()
          .filter(no -> !no.mergedInto().isEmpty())
          .ifPresent(
              no -> {
                URI heir = URI.create(choice.instead(id, no.mergedInto()).address());
                throw new RedirectionException(303, heir);
              });
      if (model.isSilent()) {
        silent = Optional.of("catalog");
      } else if (model.refusal().filter(Problem::missing).isEmpty()) {
        models.add(Unanswered.orElse(model).entity());
      }
    }
    return ModelsPage.Templates.compare(comparison.view(choice, models, silent));
  }

  private static List<String> chosen(List<String> ids) {
    return ids == null
        ? List.of()
        : ids.stream()
            .filter(id -> id.matches("[a-z0-9._~:@+-]+/[a-z0-9._~:@+-]+"))
            .distinct()
            .limit(MOST)
            .toList();
  }
}
