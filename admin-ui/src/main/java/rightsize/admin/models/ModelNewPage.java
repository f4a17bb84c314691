package rightsize.admin.models;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jboss.resteasy.reactive.RestResponse;
import rightsize.admin.curation.CurationTexts;
import rightsize.admin.curation.Curator;
import rightsize.admin.curation.Noun;
import rightsize.admin.curation.Place;
import rightsize.admin.forms.Form;
import rightsize.admin.layout.Viewer;

/** A curator adds a model. */
@RequestScoped
@Path("/models")
@RolesAllowed("curator")
public class ModelNewPage {
  private final Curator curator;
  private final Place place;

  ModelNewPage(Curator curator, Viewer viewer) {
    this.curator = curator;
    this.place =
        new Place(
            viewer.language().texts(CurationTexts.class).newOf("models"),
            "/models",
            "/models",
            viewer.language().texts(ModelTexts.class).title());
  }

  @GET
  @Path("new")
  public TemplateInstance form() {
    return curator.blank(Noun.MODELS, Form.empty(), place);
  }

  @POST
  public RestResponse<TemplateInstance> create(MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    return curator.create(
        Noun.MODELS,
        form,
        place,
        stored -> "/models/" + stored.path("id").asText(form.value("id")));
  }
}
