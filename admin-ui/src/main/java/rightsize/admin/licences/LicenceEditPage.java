package rightsize.admin.licences;

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
import rightsize.admin.curation.Additions;
import rightsize.admin.curation.CurationTexts;
import rightsize.admin.curation.Curator;
import rightsize.admin.curation.Noun;
import rightsize.admin.curation.Place;
import rightsize.admin.forms.Form;
import rightsize.admin.layout.Viewer;
import rightsize.admin.problems.Unanswered;

/** A curator adds a licence that SPDX does not list, or says anew what it permits. */
@RequestScoped
@Path("/licences")
@RolesAllowed("curator")
public class LicenceEditPage {
  private final Catalogue catalogue;
  private final Curator curator;
  private final Additions additions;
  private final CurationTexts texts;

  LicenceEditPage(Catalogue catalogue, Curator curator, Additions additions, Viewer viewer) {
    this.catalogue = catalogue;
    this.curator = curator;
    this.additions = additions;
    this.texts = viewer.language().texts(CurationTexts.class);
  }

  @GET
  @Path("new")
  public TemplateInstance newForm(@RestQuery String id) {
    return additions.form(Noun.LICENCES, "id", id);
  }

  @POST
  public RestResponse<TemplateInstance> create(MultivaluedMap<String, String> typed) {
    return additions.create(Noun.LICENCES, typed);
  }

  @GET
  @Path("{id}/edit")
  public TemplateInstance form(@PathParam("id") String id) {
    return curator.edit(Noun.LICENCES, Unanswered.orElse(catalogue.one("licences", id)), place(id));
  }

  @POST
  @Path("{id}/edit")
  public RestResponse<TemplateInstance> save(
      @PathParam("id") String id, MultivaluedMap<String, String> typed) {
    return curator.update(Noun.LICENCES, id, Form.of(typed), place(id));
  }

  private Place place(String id) {
    return new Place(texts.edit(id), "/licences/" + id + "/edit", "/licences/" + id, id);
  }
}
