package rightsize.catalog.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import rightsize.catalog.facts.Shown;
import rightsize.rest.identity.Roles;

/**
 * What every noun with facts answers at its door; a noun adds how it is read and what is its own.
 */
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.SERVICE})
public abstract class EntryResource<E extends Shown> {

  private final Door<E> door;

  protected EntryResource(Door<E> door) {
    this.door = door;
  }

  @POST
  @Transactional
  @RolesAllowed(Roles.CURATOR)
  @Operation(summary = "Adds an entry; every fact with source and date")
  public Response create(@HeaderParam("Idempotency-Key") String key, JsonNode body) {
    return door.create(key, body);
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed(Roles.CURATOR)
  @Operation(summary = "Says anew what is shown of an entry; what was said before is kept")
  public Response replace(
      @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, JsonNode body) {
    return door.replace(id, ifMatch, body);
  }

  @POST
  @Path("/{id}/facts/{field}/release")
  @Transactional
  @RolesAllowed(Roles.CURATOR)
  @Operation(summary = "Lets a curator's word on a fact go, so that feeds are shown again")
  public Response release(@PathParam("id") String id, @PathParam("field") String field) {
    return door.release(id, field);
  }

  /** One entry as shown today with every observation of its facts. */
  protected final Response show(String id, String ifNoneMatch) {
    return door.get(id, ifNoneMatch);
  }

  /** The entry, or 404. */
  protected final E find(String id) {
    return door.find(id);
  }
}
