package rightsize.admin.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rightsize.admin.backend.Filters;
import rightsize.admin.backend.Governance;
import rightsize.admin.forms.Form;
import rightsize.admin.problems.Listed;
import rightsize.admin.problems.Unanswered;

/** Who changed what, and whether anybody touched that since. */
@RequestScoped
@Path("/audit")
@RolesAllowed({"auditor", "curator", "admin"})
public class AuditPage {
  private static final List<String> FILTERS =
      List.of("who", "action", "kind", "object", "from", "to");

  private final Governance governance;
  private final AuditSheets sheets;

  AuditPage(Governance governance, AuditSheets sheets) {
    this.governance = governance;
    this.sheets = sheets;
  }

  @CheckedTemplate(basePath = "audit")
  static final class Templates {
    static native TemplateInstance audit(AuditView page);

    private Templates() {}
  }

  @GET
  public TemplateInstance list(@Context UriInfo address) {
    Form form = Form.of(address.getQueryParameters());
    Map<String, String> filters =
        Filters.page(50, form.has("pageToken") ? form.value("pageToken") : null);
    Form kept = Form.empty();
    FILTERS.stream().filter(form::has).forEach(name -> kept.put(name, form.value(name)));
    FILTERS.stream().filter(form::has).forEach(name -> filters.put(name, form.value(name)));
    Listed<AuditView.Row> found = Listed.of("/audit", governance.audit(filters), sheets::row);
    JsonNode words = governance.auditWords().asOptional().orElse(MissingNode.getInstance());
    String next = found.next();
    String query = kept.query();
    return Templates.audit(
        new AuditView(
            form,
            sheets.people(words),
            sheets.verbs(words),
            sheets.nouns(words),
            found.rows(),
            next.isEmpty() || query.isEmpty() ? next : next + "&" + query,
            "/audit?verify=yes" + (query.isEmpty() ? "" : "&" + query),
            form.has("verify")
                ? Optional.of(sheets.check(Unanswered.orElse(governance.verification())))
                : Optional.empty(),
            found.silent()));
  }
}
