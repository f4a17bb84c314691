package rightsize.admin.offers;

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

/** A curator adds an offer. */
@RequestScoped
@Path("/offers")
@RolesAllowed("curator")
public class OfferNewPage {
  private final Curator curator;
  private final CurationTexts texts;

  OfferNewPage(Curator curator, Viewer viewer) {
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
    return curator.blank(Noun.OFFERS, form, place(form));
  }

  @POST
  public RestResponse<TemplateInstance> create(MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    return curator.create(
        Noun.OFFERS, form, place(form), stored -> "/offers/" + stored.path("id").asText());
  }

  private Place place(Form form) {
    String model = form.value("model");
    return new Place(texts.newOf("offers"), "/offers", "/models/" + model, model);
  }
}
