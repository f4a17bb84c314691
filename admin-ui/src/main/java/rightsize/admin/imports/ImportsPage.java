package rightsize.admin.imports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.jboss.resteasy.reactive.RestQuery;
import rightsize.admin.backend.Filters;
import rightsize.admin.backend.Imports;
import rightsize.admin.forms.Form;
import rightsize.admin.problems.Listed;

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
    Listed<ImportsView.Row> found =
        Listed.of("/imports", imports.page(Filters.page(25, pageToken)), sheets::row);
    return Templates.imports(new ImportsView(found.rows(), found.next(), found.silent()));
  }

  @GET
  @Path("{id}")
  public TemplateInstance one(
      @PathParam("id") String id, @RestQuery String outcome, @RestQuery String pageToken) {
    return Templates.one(sheets.view(id, ImportSheets.chosen(outcome), pageToken, Form.empty()));
  }
}
