package rightsize.admin.views;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import rightsize.admin.backend.Answer;
import rightsize.admin.backend.Catalogue;
import rightsize.admin.backend.Problem;
import rightsize.admin.backend.Tagged;
import rightsize.admin.forms.Form;
import rightsize.admin.layout.Viewer;
import rightsize.admin.problems.Unanswered;

/** Its owner renames a view, shares it or keeps it alone; it is deleted by them or a curator. */
@RequestScoped
@Path("/views/{id}")
@Authenticated
public class ViewEditPage {
  private static final URI BACK = URI.create("/views");

  private final Catalogue catalogue;
  private final ViewForms forms;
  private final ViewTexts texts;
  private final Viewer viewer;

  @PathParam("id")
  String id;

  ViewEditPage(Catalogue catalogue, ViewForms forms, Viewer viewer) {
    this.catalogue = catalogue;
    this.forms = forms;
    this.texts = viewer.language().texts(ViewTexts.class);
    this.viewer = viewer;
  }

  @GET
  @Path("edit")
  public RestResponse<TemplateInstance> form() {
    Tagged view = forms.read(id);
    if (!view.entity().path("mine").asBoolean() && !viewer.curator() && !viewer.admin()) {
      throw new ForbiddenException();
    }
    return forms.shown(200, id, view, "");
  }

  @POST
  @Path("edit")
  public RestResponse<TemplateInstance> save(MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    return forms.settle(
        id,
        form,
        () -> catalogue.update(ViewsPage.ALL, id, form.value("tag"), ViewForms.draft(form)),
        kept -> BACK);
  }

  @POST
  @Path("delete")
  public RestResponse<TemplateInstance> delete(@RestForm String tag) {
    Answer<String> answer = catalogue.delete(ViewsPage.ALL, id, tag);
    if (answer.refusal().filter(Problem::stale).isPresent()) {
      return forms.shown(409, id, forms.read(id), texts.changedMeanwhile());
    }
    Unanswered.orElse(answer);
    return RestResponse.seeOther(BACK);
  }
}
