package rightsize.admin.offers;

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

/** A curator adds or changes an offer, or adds a dated price to it. */
@RequestScoped
@Path("/offers")
@RolesAllowed("curator")
public class OfferEditPage {
  private final Catalogue catalogue;
  private final Curator curator;
  private final OfferTexts offers;
  private final Additions additions;
  private final CurationTexts texts;

  @PathParam("id")
  String id;

  OfferEditPage(Catalogue catalogue, Curator curator, Additions additions, Viewer viewer) {
    this.catalogue = catalogue;
    this.curator = curator;
    this.additions = additions;
    this.offers = viewer.language().texts(OfferTexts.class);
    this.texts = viewer.language().texts(CurationTexts.class);
  }

  /**
   * @param model the model it belongs to
   */
  @GET
  @Path("new")
  public TemplateInstance newForm(@RestQuery String model) {
    return additions.form(Noun.OFFERS, model);
  }

  @POST
  public RestResponse<TemplateInstance> create(MultivaluedMap<String, String> typed) {
    return additions.create(Noun.OFFERS, typed);
  }

  @GET
  @Path("{id}/edit")
  public TemplateInstance form() {
    Tagged offer = offer();
    return curator.edit(Noun.OFFERS, offer, place(texts.edit(name(offer)), "edit", offer));
  }

  @POST
  @Path("{id}/edit")
  public RestResponse<TemplateInstance> save(MultivaluedMap<String, String> typed) {
    Tagged offer = offer();
    return curator.update(
        Noun.OFFERS, id, Form.of(typed), place(texts.edit(name(offer)), "edit", offer));
  }

  @GET
  @Path("{id}/prices/new")
  public TemplateInstance priceForm() {
    return curator.blank(
        Noun.PRICES, Form.empty(), place(texts.newOf("prices"), "prices", offer()));
  }

  @POST
  @Path("{id}/prices")
  public RestResponse<TemplateInstance> addPrice(MultivaluedMap<String, String> typed) {
    return curator.add(
        Noun.PRICES, "offers", id, Form.of(typed), place(texts.newOf("prices"), "prices", offer()));
  }

  private Tagged offer() {
    return Unanswered.orElse(catalogue.one("offers", id));
  }

  private String name(Tagged offer) {
    return offers.title(
        offer.entity().path("provider").asText(), offer.entity().path("model").asText());
  }

  private Place place(String title, String verb, Tagged offer) {
    return new Place(title, "/offers/" + id + "/" + verb, "/offers/" + id, name(offer));
  }
}
