package rightsize.admin.providers;

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
import rightsize.admin.curation.Additions;
import rightsize.admin.curation.CurationTexts;
import rightsize.admin.curation.Curator;
import rightsize.admin.curation.Noun;
import rightsize.admin.curation.Place;
import rightsize.admin.forms.Form;
import rightsize.admin.layout.Viewer;
import rightsize.admin.problems.Unanswered;

/** A curator adds a provider, or says anew what becomes of the data there. */
@RequestScoped
@Path("/providers")
@RolesAllowed("curator")
public class ProviderEditPage {
  private final Catalogue catalogue;
  private final Curator curator;
  private final Additions additions;
  private final CurationTexts texts;

  ProviderEditPage(Catalogue catalogue, Curator curator, Additions additions, Viewer viewer) {
    this.catalogue = catalogue;
    this.curator = curator;
    this.additions = additions;
    this.texts = viewer.language().texts(CurationTexts.class);
  }

  @GET
  @Path("new")
  public TemplateInstance newForm() {
    return additions.form(Noun.PROVIDERS);
  }

  @POST
  public RestResponse<TemplateInstance> create(MultivaluedMap<String, String> typed) {
    return additions.create(Noun.PROVIDERS, typed);
  }

  @GET
  @Path("{id}/edit")
  public TemplateInstance form(@PathParam("id") String id) {
    return curator.edit(
        Noun.PROVIDERS, Unanswered.orElse(catalogue.one("providers", id)), place(id));
  }

  @POST
  @Path("{id}/edit")
  public RestResponse<TemplateInstance> save(
      @PathParam("id") String id, MultivaluedMap<String, String> typed) {
    return curator.update(Noun.PROVIDERS, id, Form.of(typed), place(id));
  }

  private Place place(String id) {
    return new Place(texts.edit(id), "/providers/" + id + "/edit", "/providers/" + id, id);
  }
}
