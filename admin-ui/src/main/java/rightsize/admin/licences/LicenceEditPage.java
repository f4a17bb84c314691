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
import rightsize.admin.curation.Additions;
import rightsize.admin.curation.Edits;
import rightsize.admin.curation.Noun;

/** A curator adds a licence that SPDX does not list, or says anew what it permits. */
@RequestScoped
@Path("/licences")
@RolesAllowed("curator")
public class LicenceEditPage {
  private final Additions additions;
  private final Edits edits;

  LicenceEditPage(Additions additions, Edits edits) {
    this.additions = additions;
    this.edits = edits;
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
    return edits.form(Noun.LICENCES, id);
  }

  @POST
  @Path("{id}/edit")
  public RestResponse<TemplateInstance> save(
      @PathParam("id") String id, MultivaluedMap<String, String> typed) {
    return edits.save(Noun.LICENCES, id, typed);
  }
}
