package rightsize.catalog.snapshots;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rightsize.catalog.changes.Editions;
import rightsize.rest.identity.Roles;
import rightsize.rest.preconditions.Preconditions;

/** The door of those who decide on the whole catalogue. */
@Path("/api/v1/snapshot")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.SERVICE})
@Tag(name = "snapshot")
public class SnapshotResource {

  private final Snapshots snapshots;
  private final Editions editions;

  SnapshotResource(Snapshots snapshots, Editions editions) {
    this.snapshots = snapshots;
    this.editions = editions;
  }

  @GET
  @Operation(summary = "Everything the catalogue shows, as of its current version")
  public Response get(
      @HeaderParam("If-None-Match") String ifNoneMatch,
      @HeaderParam("Accept-Encoding") String accepted) {
    return unchanged(ifNoneMatch).orElseGet(() -> send(snapshots.current(), accepted));
  }

  /** Without asking the database. */
  private Optional<Response> unchanged(String ifNoneMatch) {
    return Preconditions.notModified(ifNoneMatch, new EntityTag(editions.current().tag()));
  }

  private static Response send(Snapshot snapshot, String accepted) {
    Response.ResponseBuilder answer =
        Response.ok().tag(snapshot.edition().tag()).header("Vary", "Accept-Encoding");
    return accepted != null && accepted.contains("gzip")
        ? answer.header("Content-Encoding", "gzip").entity(snapshot.gzip()).build()
        : answer.header("Content-Encoding", "identity").entity(snapshot.plain()).build();
  }
}
