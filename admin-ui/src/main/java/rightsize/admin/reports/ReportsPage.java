package rightsize.admin.reports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import rightsize.admin.backend.Answer;
import rightsize.admin.backend.Feedback;
import rightsize.admin.backend.Filters;
import rightsize.admin.problems.Unanswered;

/** Reports: the list, and one of them. */
@Path("/reports")
@Authenticated
public class ReportsPage {
  private static final List<String> STATES = List.of("counted", "held", "refused");

  private final Feedback feedback;
  private final ReportSheets sheets;

  ReportsPage(Feedback feedback, ReportSheets sheets) {
    this.feedback = feedback;
    this.sheets = sheets;
  }

  @CheckedTemplate(basePath = "reports")
  static final class Templates {
    static native TemplateInstance reports(ReportsView page);

    static native TemplateInstance report(ReportView page);

    static native TemplateInstance write(ReportFormView page);

    private Templates() {}
  }

  @GET
  public TemplateInstance list(@RestQuery String state, @RestQuery String pageToken) {
    Map<String, String> filters = Filters.of("pageSize", "25");
    boolean chosen = state != null && STATES.contains(state);
    if (chosen) {
      filters.put("state", state);
    }
    if (pageToken != null) {
      filters.put("pageToken", pageToken);
    }
    Answer<JsonNode> answer = feedback.reports(filters);
    JsonNode page = answer.asOptional().orElse(MissingNode.getInstance());
    List<ReportsView.Row> rows = new ArrayList<>();
    page.path("items").forEach(report -> rows.add(sheets.row(report)));
    String next = Filters.next("/reports", page);
    return Templates.reports(
        new ReportsView(
            chosen ? state : "",
            rows,
            chosen && !next.isEmpty() ? next + "&state=" + state : next,
            answer.isSilent() ? Optional.of("feedback") : Optional.empty()));
  }

  @GET
  @Path("{id}")
  public TemplateInstance one(@PathParam("id") String id) {
    return Templates.report(view(feedback, sheets, id, ""));
  }

  static ReportView view(Feedback feedback, ReportSheets sheets, String id, String wrong) {
    JsonNode report = Unanswered.orElse(feedback.report(id));
    Map<String, String> about = Filters.of("model", report.path("model").asText());
    about.put("task", report.path("task").asText());
    return sheets.view(
        report, feedback.standings(about).asOptional().orElse(MissingNode.getInstance()), wrong);
  }
}
