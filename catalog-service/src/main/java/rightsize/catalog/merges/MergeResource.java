package rightsize.catalog.merges;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rightsize.catalog.facts.Subjects;
import rightsize.rest.cursors.Paging;
import rightsize.rest.identity.Roles;
import rightsize.rest.problems.Problem;

/** The door of merges: a curator says that two entries are one model, and takes it back. */
@Path(MergeResource.PATH)
@Tag(name = "merges")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.SERVICE})
public class MergeResource {

  static final String PATH = "/api/v1/merges";

  private final Merges merges;
  private final Merging merging;

  MergeResource(Merges merges, Merging merging) {
    this.merges = merges;
    this.merging = merging;
  }

  @GET
  @Operation(summary = "Which models were merged into which, newest first")
  public Response list(@BeanParam Paging paging) {
    return paging.answer(
        merges.page(paging), row -> List.of(row.get("id").asText()), UnaryOperator.identity());
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One merge, with what moved and what did not")
  public ObjectNode get(String id) {
    return merges.one(id(id));
  }

  @GET
  @Path("/preview")
  @Transactional
  @RolesAllowed(Roles.CURATOR)
  @Operation(summary = "What a merge would move, and what not, with reasons; nothing is written")
  public ObjectNode preview(
      @QueryParam("model") @NotBlank String model, @QueryParam("into") @NotBlank String into) {
    return merging.preview(model, into);
  }

  @POST
  @Transactional
  @RolesAllowed(Roles.CURATOR)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Merges a model into another; If-Match is the tag of the one that goes")
  public Response merge(
      @HeaderParam("If-Match") String ifMatch, @NotNull @Valid MergeRequest request) {
    UUID id = merging.merge(request, ifMatch);
    return Response.created(URI.create(PATH + "/" + id)).entity(merges.one(id)).build();
  }

  @POST
  @Path("/{id}/revert")
  @Transactional
  @RolesAllowed(Roles.CURATOR)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Takes a merge back; what came since stays where it came")
  public ObjectNode revert(String id, @NotNull @Valid Reversal why) {
    UUID key = id(id);
    merging.revert(key, merges.one(key), why);
    return merges.one(key);
  }

  private static UUID id(String id) {
    if (!Subjects.isUuid(id)) {
      throw Problem.notFound("merge");
    }
    return UUID.fromString(id);
  }
}
