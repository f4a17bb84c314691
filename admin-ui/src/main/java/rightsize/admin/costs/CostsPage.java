package rightsize.admin.costs;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import rightsize.admin.backend.Advisor;
import rightsize.admin.backend.Filters;
import rightsize.admin.layout.Viewer;
import rightsize.admin.problems.Listed;
import rightsize.admin.problems.Unanswered;

/** What money, power and people cost the reader's team, and who said so when. */
@RequestScoped
@Path("/costs")
@Authenticated
public class CostsPage {
  private final Advisor advisor;
  private final CostSheets sheets;
  private final Viewer viewer;

  CostsPage(Advisor advisor, CostSheets sheets, Viewer viewer) {
    this.advisor = advisor;
    this.sheets = sheets;
    this.viewer = viewer;
  }

  @CheckedTemplate(basePath = "costs")
  static final class Templates {
    static native TemplateInstance costs(CostsView page);

    static native TemplateInstance edit(CostFormView page);

    private Templates() {}
  }

  /**
   * @param team one of the reader's, or any of an auditor's; null for the only one
   */
  @GET
  public TemplateInstance show(@RestQuery String team, @RestQuery String pageToken) {
    String named = team == null || team.isBlank() ? null : team.strip();
    JsonNode usual = Unanswered.orElse(advisor.usualCosts());
    JsonNode costs = Unanswered.orElse(advisor.costs(named)).entity();
    Map<String, String> filters = Filters.page(25, pageToken);
    if (named != null) {
      filters.put("team", named);
    }
    Listed<CostsView.Change> history =
        Listed.of("/costs", advisor.costHistory(filters), kept -> sheets.change(kept, usual));
    String whose = costs.path("team").asText("");
    return Templates.costs(
        new CostsView(
            whose,
            viewer.auditor(),
            viewer.curator() && !whose.isEmpty() ? "/costs/edit?team=" + coded(whose) : "",
            costs.hasNonNull("number")
                ? Optional.of(
                    new CostsView.Kept(costs.path("author").asText(), CostSheets.minute(costs)))
                : Optional.empty(),
            sheets.lines(costs.path("profile"), usual),
            history.rows(),
            history.next().isEmpty() || named == null
                ? history.next()
                : history.next() + "&team=" + coded(named),
            history.silent()));
  }

  /** The page of a team. */
  static String address(String team) {
    return "/costs?team=" + coded(team);
  }

  private static String coded(String team) {
    return URLEncoder.encode(team, StandardCharsets.UTF_8);
  }
}
