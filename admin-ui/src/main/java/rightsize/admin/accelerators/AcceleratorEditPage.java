package rightsize.admin.accelerators;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jboss.resteasy.reactive.RestResponse;
import rightsize.admin.curation.Additions;
import rightsize.admin.curation.CurationTexts;
import rightsize.admin.curation.Curator;
import rightsize.admin.curation.Edits;
import rightsize.admin.curation.Noun;
import rightsize.admin.curation.Place;
import rightsize.admin.forms.Form;
import rightsize.admin.layout.Viewer;

/** A curator adds or changes an accelerator, or adds a dated rent or purchase price to it. */
@RequestScoped
@Path("/accelerators")
@RolesAllowed("curator")
public class AcceleratorEditPage {
  private static final String ALL = "accelerators";

  private final Curator curator;
  private final Additions additions;
  private final Edits edits;
  private final CurationTexts texts;

  AcceleratorEditPage(Curator curator, Additions additions, Edits edits, Viewer viewer) {
    this.curator = curator;
    this.additions = additions;
    this.edits = edits;
    this.texts = viewer.language().texts(CurationTexts.class);
  }

  @GET
  @Path("new")
  public TemplateInstance newForm() {
    return additions.form(Noun.ACCELERATORS);
  }

  @POST
  public RestResponse<TemplateInstance> create(MultivaluedMap<String, String> typed) {
    return additions.create(Noun.ACCELERATORS, typed);
  }

  @GET
  @Path("{id}/edit")
  public TemplateInstance form(@PathParam("id") String id) {
    return edits.form(Noun.ACCELERATORS, id);
  }

  @POST
  @Path("{id}/edit")
  public RestResponse<TemplateInstance> save(
      @PathParam("id") String id, MultivaluedMap<String, String> typed) {
    return edits.save(Noun.ACCELERATORS, id, typed);
  }

  @GET
  @Path("{id}/rents/new")
  public TemplateInstance rentForm(@PathParam("id") String id) {
    return curator.blank(Noun.RENTS, Form.empty(), place(id, texts.newOf("rents"), "rents"));
  }

  @POST
  @Path("{id}/rents")
  public RestResponse<TemplateInstance> addRent(
      @PathParam("id") String id, MultivaluedMap<String, String> typed) {
    return curator.add(
        Noun.RENTS, ALL, id, Form.of(typed), place(id, texts.newOf("rents"), "rents"));
  }

  @GET
  @Path("{id}/purchases/new")
  public TemplateInstance purchaseForm(@PathParam("id") String id) {
    return curator.blank(
        Noun.PURCHASES, Form.empty(), place(id, texts.newOf("purchases"), "purchases"));
  }

  @POST
  @Path("{id}/purchases")
  public RestResponse<TemplateInstance> addPurchase(
      @PathParam("id") String id, MultivaluedMap<String, String> typed) {
    return curator.add(
        Noun.PURCHASES, ALL, id, Form.of(typed), place(id, texts.newOf("purchases"), "purchases"));
  }

  private static Place place(String id, String title, String verb) {
    return new Place(title, "/accelerators/" + id + "/" + verb, "/accelerators/" + id, id);
  }
}
