package rightsize.admin.builds;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import rightsize.admin.curation.CurationTexts;
import rightsize.admin.curation.Curator;
import rightsize.admin.curation.Noun;
import rightsize.admin.curation.Place;
import rightsize.admin.forms.Form;
import rightsize.admin.layout.Viewer;

/** A curator adds a build. */
@RequestScoped
@Path("/builds")
@RolesAllowed("curator")
public class BuildNewPage {
  private final Curator curator;
  private final CurationTexts texts;

  BuildNewPage(Curator curator, Viewer viewer) {
    this.curator = curator;
    this.texts = viewer.language().texts(CurationTexts.class);
  }

  /**
   * @param model the model it belongs to
   */
  @GET
  @Path("new")
  public TemplateInstance form(@RestQuery String model) {
    Form form = Form.empty();
    if (model != null) {
      form.put("model", model);
    }
    return curator.blank(Noun.BUILDS, form, place(form));
  }

  @POST
  public RestResponse<TemplateInstance> create(MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    return curator.create(
        Noun.BUILDS, form, place(form), stored -> "/models/" + form.value("model") + "#builds");
  }

  private Place place(Form form) {
    String model = form.value("model");
    return new Place(texts.newOf("builds"), "/builds", "/models/" + model, model);
  }
}
