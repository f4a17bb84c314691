package rightsize.feedback.standings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import rightsize.decision.needs.Task;
import rightsize.rest.identity.Roles;
import rightsize.rest.preconditions.Preconditions;

/** What the counted reports add up to. Numbers only: no text of a person passes here. */
@Path("/api/v1/standings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "standings")
public class StandingResource {

  private final StandingsBoard board;

  public StandingResource(StandingsBoard board) {
    this.board = board;
  }

  @GET
  @RolesAllowed({Roles.VIEWER, Roles.SERVICE})
  @Transactional
  @Operation(summary = "Success per model and task with a 90 % interval, and whether it counts")
  @APIResponse(
      responseCode = "200",
      description = "All standings, or those of one model or task",
      content = @Content(schema = @Schema(implementation = StandingsView.class)))
  @APIResponse(responseCode = "304", description = "Nothing has changed since")
  public Response list(
      @QueryParam("model") String model,
      @QueryParam("task") Task task,
      @RestHeader("If-None-Match") String known) {
    StandingsView standings = board.current();
    EntityTag tag = new EntityTag(standings.version());
    return Preconditions.notModified(known, tag)
        .orElseGet(() -> Response.ok(standings.of(model, task)).tag(tag).build());
  }
}
