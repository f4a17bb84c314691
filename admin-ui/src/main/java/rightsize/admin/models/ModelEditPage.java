package rightsize.admin.models;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jboss.resteasy.reactive.RestResponse;
import rightsize.admin.backend.Catalogue;
import rightsize.admin.backend.Tagged;
import rightsize.admin.curation.CurationTexts;
import rightsize.admin.curation.Curator;
import rightsize.admin.curation.Noun;
import rightsize.admin.curation.Place;
import rightsize.admin.forms.Form;
import rightsize.admin.layout.Viewer;
import rightsize.admin.problems.Unanswered;

/** A curator changes or retires a model. */
@RequestScoped
@Path("/models/{developer}/{name}")
@RolesAllowed("curator")
public class ModelEditPage {
  private final Catalogue catalogue;
  private final Curator curator;
  private final CurationTexts texts;

  @PathParam("developer")
  String developer;

  @PathParam("name")
  String name;

  ModelEditPage(Catalogue catalogue, Curator curator, Viewer viewer) {
    this.catalogue = catalogue;
    this.curator = curator;
    this.texts = viewer.language().texts(CurationTexts.class);
  }

  @GET
  @Path("edit")
  public TemplateInstance form() {
    return curator.edit(Noun.MODELS, Unanswered.orElse(catalogue.model(id())), place("edit"));
  }

  @POST
  @Path("edit")
  public RestResponse<TemplateInstance> save(MultivaluedMap<String, String> typed) {
    return curator.update(Noun.MODELS, id(), Form.of(typed), place("edit"));
  }

  @GET
  @Path("retire")
  public TemplateInstance retireForm() {
    Tagged model = Unanswered.orElse(catalogue.model(id()));
    return curator.retire(model, place("retire"));
  }

  @POST
  @Path("retire")
  public RestResponse<TemplateInstance> retire(MultivaluedMap<String, String> typed) {
    return curator.retire(id(), Form.of(typed), place("retire"));
  }

  private String id() {
    return developer + "/" + name;
  }

  private Place place(String verb) {
    String title = verb.equals("retire") ? texts.retireTitle(id()) : texts.edit(id());
    return new Place(title, "/models/" + id() + "/" + verb, "/models/" + id(), id());
  }
}
