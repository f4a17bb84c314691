package rightsize.catalog.benchmarks;

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

/** The door of the scores. */
@Path("/api/v1/scores")
@RolesAllowed({Roles.VIEWER, Roles.SERVICE})
@Tag(name = "scores")
public class ScoreResource extends ObservedResource<Score> {

  ScoreResource(Scores scores, ScoreIntake intake, Doors doors) {
    super(scores, intake, doors);
  }

  @GET
  @Operation(summary = "Every score as its source reports it, a page at a time")
  public Response list(
      @QueryParam("model") String model,
      @QueryParam("benchmark") String benchmark,
      @BeanParam Paging paging,
      @HeaderParam("If-None-Match") String ifNoneMatch) {
    return page(new Only("model", model), new Only("benchmark", benchmark), paging, ifNoneMatch);
  }
}
