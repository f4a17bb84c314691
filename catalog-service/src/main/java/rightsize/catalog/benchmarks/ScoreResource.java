package rightsize.catalog.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rightsize.catalog.facts.ById.Only;
import rightsize.catalog.rest.Doors;
import rightsize.catalog.rest.KnownAnswers;
import rightsize.rest.cursors.Paging;
import rightsize.rest.identity.Roles;
import rightsize.rest.problems.Problem;

/** The door of the scores: an observation each, added and never changed. */
@Path(ScoreResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.SERVICE})
@Tag(name = "scores")
public class ScoreResource {

  static final String PATH = "/api/v1/scores";

  private final Scores scores;
  private final ScoreIntake intake;
  private final Doors doors;
  private final KnownAnswers answers;

  @Context UriInfo uri;

  ScoreResource(Scores scores, ScoreIntake intake, Doors doors, KnownAnswers answers) {
    this.scores = scores;
    this.intake = intake;
    this.doors = doors;
    this.answers = answers;
  }

  @GET
  @Operation(summary = "Every score as its source reports it, a page at a time")
  public Response list(
      @QueryParam("model") String model,
      @QueryParam("benchmark") String benchmark,
      @BeanParam Paging paging,
      @HeaderParam("If-None-Match") String ifNoneMatch) {
    return answers.get(
        uri,
        ifNoneMatch,
        () ->
            paging.answer(
                scores.page(new Only("model", model), new Only("benchmark", benchmark), paging),
                Score::keys,
                Score::json));
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One score")
  public ObjectNode get(UUID id) {
    return scores.findByIdOptional(id).orElseThrow(() -> Problem.notFound("score")).json();
  }

  @POST
  @Transactional
  @RolesAllowed(Roles.CURATOR)
  @Operation(summary = "Adds a score with its source and date")
  public Response create(@HeaderParam("Idempotency-Key") String key, JsonNode body) {
    return doors.once(
        key,
        PATH,
        body,
        () -> {
          String id = doors.curation().create(intake, body);
          return Response.created(URI.create(PATH + "/" + id))
              .entity(get(UUID.fromString(id)))
              .build();
        });
  }
}
