package rightsize.admin.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
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
import rightsize.admin.backend.Imports;
import rightsize.admin.forms.Form;
import rightsize.admin.problems.Unanswered;

/** Imports: the list, and what one of them would do or did. */
@RequestScoped
@Path("/imports")
@RolesAllowed({"curator", "auditor", "admin"})
public class ImportsPage {
  private final Imports imports;
  private final ImportSheets sheets;

  ImportsPage(Imports imports, ImportSheets sheets) {
    this.imports = imports;
    this.sheets = sheets;
  }

  @CheckedTemplate(basePath = "imports")
  static final class Templates {
    static native TemplateInstance imports(ImportsView page);

    static native TemplateInstance one(ImportView page);

    static native TemplateInstance upload(UploadView page);

    private Templates() {}
  }

  @GET
  public TemplateInstance list(@RestQuery String pageToken) {
    Map<String, String> filters = Filters.of("pageSize", "25");
    if (pageToken != null) {
      filters.put("pageToken", pageToken);
    }
    Answer<JsonNode> answer = imports.page(filters);
    if (answer instanceof Answer.Refused<JsonNode> no) {
      throw Unanswered.because(no);
    }
    JsonNode page = answer.asOptional().orElse(MissingNode.getInstance());
    List<ImportsView.Row> rows = new ArrayList<>();
    page.path("items").forEach(one -> rows.add(sheets.row(one)));
    return Templates.imports(
        new ImportsView(
            rows,
            Filters.next("/imports", page),
            answer.isSilent() ? Optional.of("catalog") : Optional.empty()));
  }

  @GET
  @Path("{id}")
  public TemplateInstance one(
      @PathParam("id") String id, @RestQuery String outcome, @RestQuery String pageToken) {
    return Templates.one(sheets.view(id, ImportSheets.chosen(outcome), pageToken, Form.empty()));
  }
}
