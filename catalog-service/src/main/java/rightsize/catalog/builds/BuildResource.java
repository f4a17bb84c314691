package rightsize.catalog.builds;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rightsize.catalog.facts.ById.Only;
import rightsize.catalog.rest.Doors;
import rightsize.catalog.rest.EntryResource;
import rightsize.rest.cursors.Paging;
import rightsize.rest.identity.Roles;

/** The door of the builds. */
@Path("/api/v1/builds")
@Tag(name = "builds")
@RolesAllowed({Roles.VIEWER, Roles.SERVICE})
public class BuildResource extends EntryResource<Build> {

  private final Builds builds;
  private final Doors doors;

  BuildResource(Builds builds, BuildIntake intake, Doors doors) {
    super(doors.of(intake, Doors.byUuid(builds::findByIdOptional)));
    this.builds = builds;
    this.doors = doors;
  }

  @GET
  @Operation(summary = "Builds that match, a page at a time")
  public Response list(
      @QueryParam("model") String model,
      @QueryParam("format") String format,
      @BeanParam Paging paging,
      @HeaderParam("If-None-Match") String ifNoneMatch,
      @Context UriInfo uri) {
    return doors
        .answers()
        .get(
            uri,
            ifNoneMatch,
            () ->
                paging.answer(
                    builds.page(new Only("model", model), new Only("format", format), paging),
                    build -> List.of(build.key()),
                    Build::json));
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One entry with every observation of its facts")
  public Response get(String id, @HeaderParam("If-None-Match") String ifNoneMatch) {
    return show(id, ifNoneMatch);
  }
}
