package rightsize.admin.models;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jboss.resteasy.reactive.RestResponse;
import rightsize.admin.curation.Additions;
import rightsize.admin.curation.Noun;

/** A curator adds a model. */
@Path("/models")
@RolesAllowed("curator")
public class ModelNewPage {
  private final Additions additions;

  ModelNewPage(Additions additions) {
    this.additions = additions;
  }

  @GET
  @Path("new")
  public TemplateInstance form() {
    return additions.form(Noun.MODELS);
  }

  @POST
  public RestResponse<TemplateInstance> create(MultivaluedMap<String, String> typed) {
    return additions.create(Noun.MODELS, typed);
  }
}
