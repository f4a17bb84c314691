package rightsize.admin.approvals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import rightsize.admin.backend.Answer;
import rightsize.admin.backend.Filters;
import rightsize.admin.backend.Governance;
import rightsize.admin.backend.Tagged;
import rightsize.admin.forms.Form;
import rightsize.admin.layout.Viewer;
import rightsize.admin.problems.Unanswered;

/** What was asked for and decided: the list, and one of them. */
@RequestScoped
@Path("/approvals")
@Authenticated
public class ApprovalsPage {
  private static final List<String> STATES =
      List.of("proposed", "approved", "refused", "retired", "expired");

  private final Governance governance;
  private final ApprovalLines lines;
  private final ApprovalTexts texts;

  ApprovalsPage(Governance governance, ApprovalLines lines, Viewer viewer) {
    this.governance = governance;
    this.lines = lines;
    this.texts = viewer.language().texts(ApprovalTexts.class);
  }

  @CheckedTemplate(basePath = "approvals")
  static final class Templates {
    static native TemplateInstance approvals(ApprovalsView page);

    static native TemplateInstance one(ApprovalView page);

    static native TemplateInstance ask(ApprovalFormView page);

    private Templates() {}
  }

  @GET
  public TemplateInstance list(
      @RestQuery String status,
      @RestQuery String pageToken,
      @RestQuery String decided,
      @RestQuery String skipped) {
    String done = number(decided) && number(skipped) ? texts.decided(decided, skipped) : "";
    return Templates.approvals(view(status, pageToken, done, Form.empty()));
  }

  /**
   * @param status a state, {@code mine}, or anything else for all
   */
  ApprovalsView view(String status, String pageToken, String done, Form form) {
    Map<String, String> filters = Filters.of("pageSize", "50");
    String wanted = status == null ? "" : status;
    String chosen = wanted.equals("mine") || STATES.contains(wanted) ? wanted : "";
    if (!chosen.isEmpty()) {
      filters.put(
          chosen.equals("mine") ? "mine" : "status", chosen.equals("mine") ? "true" : chosen);
    }
    if (pageToken != null) {
      filters.put("pageToken", pageToken);
    }
    Answer<JsonNode> answer = governance.approvals(filters);
    if (answer instanceof Answer.Refused<JsonNode> no) {
      throw Unanswered.because(no);
    }
    JsonNode page = answer.asOptional().orElse(MissingNode.getInstance());
    String next = Filters.next("/approvals", page);
    return new ApprovalsView(
        chosen,
        chips(),
        lines.all(page.path("items")),
        next.isEmpty() || chosen.isEmpty() ? next : next + "&status=" + chosen,
        done,
        form,
        answer.isSilent() ? Optional.of("catalog") : Optional.empty());
  }

  @GET
  @Path("{id}")
  public TemplateInstance one(@PathParam("id") String id) {
    return Templates.one(view(id, Form.empty()));
  }

  ApprovalView view(String id, Form form) {
    Tagged found = Unanswered.orElse(governance.approval(id));
    return new ApprovalView(lines.one(found.entity()), found.tag(), form);
  }

  private List<ApprovalsView.Chip> chips() {
    List<ApprovalsView.Chip> chips = new ArrayList<>();
    chips.add(new ApprovalsView.Chip("", texts.all(), ""));
    STATES.forEach(
        state -> chips.add(new ApprovalsView.Chip(state, texts.status(state), "?status=" + state)));
    chips.add(new ApprovalsView.Chip("mine", texts.mine(), "?status=mine"));
    return chips;
  }

  private static boolean number(String text) {
    return text != null && text.matches("[0-9]{1,4}");
  }
}
