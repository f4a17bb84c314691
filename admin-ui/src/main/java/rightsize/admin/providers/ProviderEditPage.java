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
import rightsize.admin.curation.Additions;
import rightsize.admin.curation.Edits;
import rightsize.admin.curation.Noun;

/** A curator adds a provider, or says anew what becomes of the data there. */
@RequestScoped
@Path("/providers")
@RolesAllowed("curator")
public class ProviderEditPage {
  private final Additions additions;
  private final Edits edits;

  ProviderEditPage(Additions additions, Edits edits) {
    this.additions = additions;
    this.edits = edits;
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
    return edits.form(Noun.PROVIDERS, id);
  }

  @POST
  @Path("{id}/edit")
  public RestResponse<TemplateInstance> save(
      @PathParam("id") String id, MultivaluedMap<String, String> typed) {
    return edits.save(Noun.PROVIDERS, id, typed);
  }
}
