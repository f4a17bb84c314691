package rightsize.catalog.sources;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rightsize.catalog.rest.Doors;
import rightsize.catalog.rest.KnownAnswers;
import rightsize.rest.cursors.Paging;
import rightsize.rest.identity.Roles;
import rightsize.rest.problems.Problem;

/** The door of the sources. */
@Path(SourceResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.SERVICE})
@Tag(name = "sources")
public class SourceResource {

  static final String PATH = "/api/v1/sources";

  private final Sources sources;
  private final SourceIntake intake;
  private final Doors doors;
  private final KnownAnswers answers;

  @Context UriInfo uri;

  SourceResource(Sources sources, SourceIntake intake, Doors doors, KnownAnswers answers) {
    this.sources = sources;
    this.intake = intake;
    this.doors = doors;
    this.answers = answers;
  }

  @GET
  @Operation(summary = "Those whom the catalogue quotes, with their licences")
  public Response list(@BeanParam Paging paging, @HeaderParam("If-None-Match") String ifNoneMatch) {
    return answers.get(
        uri,
        ifNoneMatch,
        () -> paging.answer(sources.page(paging), source -> List.of(source.id()), SourceView::of));
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One source")
  public SourceView get(String id) {
    return SourceView.of(
        sources.findByIdOptional(id).orElseThrow(() -> Problem.notFound("source")));
  }

  @POST
  @Transactional
  @RolesAllowed(Roles.CURATOR)
  @Operation(summary = "Adds a source, so that facts can quote it")
  public Response create(@HeaderParam("Idempotency-Key") String key, JsonNode body) {
    return doors.once(
        key,
        PATH,
        body,
        () -> {
          String id = doors.curation().create(intake, body);
          return Response.created(URI.create(PATH + "/" + id)).entity(get(id)).build();
        });
  }
}
