package rightsize.admin.models;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import rightsize.admin.backend.Answer;
import rightsize.admin.backend.Catalogue;
import rightsize.admin.backend.Tagged;

/** Two to four models side by side; the address holds the choice. */
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
  public TemplateInstance compare(@RestQuery List<String> ids, @RestQuery boolean differences) {
    List<JsonNode> models = new ArrayList<>();
    Optional<String> silent = Optional.empty();
    for (String id : chosen(ids)) {
      Answer<Tagged> model = catalogue.model(id);
      model.asOptional().map(Tagged::entity).ifPresent(models::add);
      silent = model.isSilent() ? Optional.of("catalog") : silent;
    }
    return ModelsPage.Templates.compare(comparison.view(models, differences, silent));
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
