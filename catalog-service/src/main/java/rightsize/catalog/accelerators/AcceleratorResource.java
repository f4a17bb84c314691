package rightsize.catalog.accelerators;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rightsize.catalog.rest.Doors;
import rightsize.catalog.rest.NamedResource;
import rightsize.rest.identity.Roles;

/** The door of the accelerators, their rents and purchase prices. */
@Path("/api/v1/accelerators")
@Tag(name = "accelerators")
@RolesAllowed({Roles.VIEWER, Roles.SERVICE})
public class AcceleratorResource extends NamedResource<Accelerator> {

  private final Accelerators accelerators;
  private final AcceleratorIntake intake;
  private final Doors doors;

  AcceleratorResource(Accelerators accelerators, AcceleratorIntake intake, Doors doors) {
    super(accelerators, intake, doors);
    this.accelerators = accelerators;
    this.intake = intake;
    this.doors = doors;
  }

  @GET
  @Path("/{id}/rents")
  @Operation(summary = "Every rent that was observed, newest first")
  public List<ObjectNode> rents(String id) {
    return accelerators.costs(find(id), Money.RENT);
  }

  @GET
  @Path("/{id}/purchases")
  @Operation(summary = "Every purchase price that was observed, newest first")
  public List<ObjectNode> purchases(String id) {
    return accelerators.costs(find(id), Money.PURCHASE);
  }

  @POST
  @Path("/{id}/rents")
  @Transactional
  @RolesAllowed(Roles.CURATOR)
  @Operation(summary = "Adds a dated rent; the ones before are kept")
  public Response addRent(
      String id, @HeaderParam("Idempotency-Key") String key, @Context UriInfo uri, JsonNode body) {
    return doors.add(adding(Money.RENT, id, key), uri, body, () -> rents(id));
  }

  @POST
  @Path("/{id}/purchases")
  @Transactional
  @RolesAllowed(Roles.CURATOR)
  @Operation(summary = "Adds a dated purchase price; the ones before are kept")
  public Response addPurchase(
      String id, @HeaderParam("Idempotency-Key") String key, @Context UriInfo uri, JsonNode body) {
    return doors.add(adding(Money.PURCHASE, id, key), uri, body, () -> purchases(id));
  }

  private Doors.Addition adding(Money money, String id, String key) {
    return new Doors.Addition(
        key,
        intake,
        id,
        money.part(),
        (writing, said) -> money.add(writing, List.of(new Money.Dated(id, said))));
  }
}
