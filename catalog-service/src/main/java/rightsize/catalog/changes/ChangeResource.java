package rightsize.catalog.changes;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rightsize.catalog.rows.Json;
import rightsize.rest.cursors.Page;
import rightsize.rest.cursors.Paging;
import rightsize.rest.identity.Roles;

/** The door of those who follow what changes. */
@Path("/api/v1/changes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.SERVICE})
@Tag(name = "changes")
public class ChangeResource {

  private static final String LINES = "application/x-ndjson";

  private final Changes changes;

  ChangeResource(Changes changes) {
    this.changes = changes;
  }

  @GET
  @Operation(summary = "What changed after a version, oldest first: who, when, old, new, source")
  public Response list(
      @QueryParam("since") @DefaultValue("0") Long since,
      @QueryParam("kind") String kind,
      @QueryParam("subject") String subject,
      @BeanParam Paging paging) {
    return paging.answer(
        changes.page(since, kind, subject, paging),
        change -> List.of(String.valueOf(change.id())),
        change -> change);
  }

  @GET
  @Produces(LINES + ";qs=0.5")
  @Operation(summary = "The same, a change a line; the Link header leads to the next page")
  public Response lines(
      @QueryParam("since") @DefaultValue("0") Long since,
      @QueryParam("kind") String kind,
      @QueryParam("subject") String subject,
      @BeanParam Paging paging) {
    Response page = list(since, kind, subject, paging);
    StringBuilder lines = new StringBuilder();
    ((Page<?>) page.getEntity())
        .items()
        .forEach(change -> lines.append(new String(Json.bytes(change), UTF_8)).append('\n'));
    return Response.fromResponse(page).type(LINES).entity(lines.toString()).build();
  }
}
