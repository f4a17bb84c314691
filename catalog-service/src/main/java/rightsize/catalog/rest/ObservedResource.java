package rightsize.catalog.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import rightsize.catalog.facts.ById;
import rightsize.catalog.facts.ById.Only;
import rightsize.catalog.facts.Intake;
import rightsize.catalog.facts.Observed;
import rightsize.rest.cursors.Paging;
import rightsize.rest.identity.Roles;
import rightsize.rest.problems.Problem;

/** The door of a noun whose entries are observations: added and never changed. */
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.SERVICE})
public abstract class ObservedResource<E extends Observed> {

  private final ById<E> all;
  private final Intake intake;
  private final Doors doors;
  private final String path;

  @Context UriInfo uri;

  protected ObservedResource(ById<E> all, Intake intake, Doors doors) {
    this.all = all;
    this.intake = intake;
    this.doors = doors;
    path = "/api/v1/" + intake.shape().kind();
  }

  /** A page of those that have both values, or 304. */
  protected final Response page(Only one, Only other, Paging paging, String ifNoneMatch) {
    return doors
        .answers()
        .get(uri, ifNoneMatch, () -> paging.answer(all.page(one, other, paging), E::keys, E::json));
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One observation")
  public ObjectNode get(UUID id) {
    return all.findByIdOptional(id).orElseThrow(() -> Problem.notFound("observation")).json();
  }

  @POST
  @Transactional
  @RolesAllowed(Roles.CURATOR)
  @Operation(summary = "Adds an observation with its source and date")
  public Response create(@HeaderParam("Idempotency-Key") String key, JsonNode body) {
    return doors.once(
        key,
        path,
        body,
        () -> {
          String id = doors.curation().create(intake, body);
          return Response.created(URI.create(path + "/" + id))
              .entity(get(UUID.fromString(id)))
              .build();
        });
  }
}
