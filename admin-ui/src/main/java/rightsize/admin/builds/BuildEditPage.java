package rightsize.admin.builds;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import rightsize.admin.backend.Catalogue;
import rightsize.admin.backend.Tagged;
import rightsize.admin.curation.Additions;
import rightsize.admin.curation.CurationTexts;
import rightsize.admin.curation.Curator;
import rightsize.admin.curation.Noun;
import rightsize.admin.curation.Place;
import rightsize.admin.forms.Form;
import rightsize.admin.layout.Viewer;
import rightsize.admin.problems.Unanswered;

/** A curator adds or changes a build. */
@RequestScoped
@Path("/builds")
@RolesAllowed("curator")
public class BuildEditPage {
  private final Catalogue catalogue;
  private final Curator curator;
  private final Additions additions;
  private final CurationTexts texts;

  @PathParam("id")
  String id;

  BuildEditPage(Catalogue catalogue, Curator curator, Additions additions, Viewer viewer) {
    this.catalogue = catalogue;
    this.curator = curator;
    this.additions = additions;
    this.texts = viewer.language().texts(CurationTexts.class);
  }

  /**
   * @param model the model it belongs to
   */
  @GET
  @Path("new")
  public TemplateInstance newForm(@RestQuery String model) {
    return additions.form(Noun.BUILDS, model);
  }

  @POST
  public RestResponse<TemplateInstance> create(MultivaluedMap<String, String> typed) {
    return additions.create(Noun.BUILDS, typed);
  }

  @GET
  @Path("{id}/edit")
  public TemplateInstance form() {
    Tagged build = Unanswered.orElse(catalogue.one("builds", id));
    String model = build.entity().path("model").asText();
    return curator.edit(
        Noun.BUILDS, build, place(model, build.entity().path("quantisation").asText()));
  }

  @POST
  @Path("{id}/edit")
  public RestResponse<TemplateInstance> save(MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    return curator.update(
        Noun.BUILDS, id, form, place(form.value("model"), form.value("quantisation")));
  }

  private Place place(String model, String quantisation) {
    return new Place(
        texts.edit(model + ", " + quantisation),
        "/builds/" + id + "/edit",
        "/models/" + model,
        model);
  }
}
