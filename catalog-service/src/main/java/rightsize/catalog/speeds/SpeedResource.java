package rightsize.catalog.speeds;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rightsize.catalog.facts.ById.Only;
import rightsize.catalog.rest.Doors;
import rightsize.catalog.rest.ObservedResource;
import rightsize.rest.cursors.Paging;
import rightsize.rest.identity.Roles;

/** The door of the measured speeds. */
@Path("/api/v1/speeds")
@RolesAllowed({Roles.VIEWER, Roles.SERVICE})
@Tag(name = "speeds")
public class SpeedResource extends ObservedResource<Speed> {

  SpeedResource(Speeds speeds, SpeedIntake intake, Doors doors) {
    super(speeds, intake, doors);
  }

  @GET
  @Operation(summary = "Every measured speed as its source reports it, a page at a time")
  public Response list(
      @QueryParam("model") String model,
      @QueryParam("accelerator") String accelerator,
      @BeanParam Paging paging,
      @HeaderParam("If-None-Match") String ifNoneMatch) {
    return page(
        new Only("model", model), new Only("accelerator", accelerator), paging, ifNoneMatch);
  }
}
