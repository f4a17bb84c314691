package rightsize.catalog.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rightsize.rest.cursors.Paging;
import rightsize.rest.identity.Caller;
import rightsize.rest.identity.Roles;

/** The door of imports: bring a document, look at what it would do, then apply or reject it. */
@Path(ImportResource.PATH)
@Tag(name = "imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CURATOR, Roles.AUDITOR, Roles.ADMIN})
public class ImportResource {

  static final String PATH = "/api/v1/imports";

  private final Imports imports;
  private final ImportRows rows;
  private final Uploads uploads;
  private final Decisions decisions;
  private final Caller caller;

  ImportResource(
      Imports imports, ImportRows rows, Uploads uploads, Decisions decisions, Caller caller) {
    this.imports = imports;
    this.rows = rows;
    this.uploads = uploads;
    this.decisions = decisions;
    this.caller = caller;
  }

  @GET
  @Operation(summary = "Imports, newest first")
  public Response list(
      @QueryParam("source") String source,
      @QueryParam("status") String status,
      @BeanParam Paging paging) {
    return paging.answer(
        imports.page(source, status, paging), each -> List.of(each.id.toString()), imports::view);
  }

  @POST
  @Consumes({MediaType.APPLICATION_JSON, "application/x-ndjson", "text/csv"})
  @RolesAllowed(Roles.CURATOR)
  @Operation(summary = "Stages a document: nothing is changed until its import is applied")
  public Response upload(
      @BeanParam UploadQuery query, @HeaderParam("Prefer") String prefer, byte[] document) {
    ImportRequest request = uploads.request(query, caller.name());
    UUID id = uploads.begin(request, document, Prefer.seconds(prefer));
    return Response.accepted(get(id.toString())).location(URI.create(PATH + "/" + id)).build();
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One import: its progress, its counts by outcome, what guards it")
  public Import.View get(String id) {
    return imports.view(imports.one(id));
  }

  @GET
  @Path("/{id}/rows")
  @Operation(summary = "What became of each row: old and new values, or why it was not taken")
  public Response rows(
      String id,
      @QueryParam("outcome") String outcome,
      @QueryParam("min_jump") Integer minJump,
      @BeanParam Paging paging) {
    return paging.answer(
        rows.page(imports.one(id).id, Outcome.parameter(outcome), minJump, paging),
        row -> List.of(row.get("place").asText()),
        ObjectNode.class::cast);
  }

  @POST
  @Path("/{id}/apply")
  @RolesAllowed(Roles.CURATOR)
  @Operation(summary = "Applies it: all that the preview shows, as one version, or nothing")
  public Import.View apply(String id, @Valid Verdict verdict) {
    decisions.apply(Imports.id(id), verdict);
    return get(id);
  }

  @POST
  @Path("/{id}/reject")
  @RolesAllowed(Roles.CURATOR)
  @Operation(summary = "Decides against it; a staging that goes on is cancelled")
  public Import.View reject(String id, @Valid Verdict verdict) {
    decisions.reject(Imports.id(id), verdict);
    return get(id);
  }

  @POST
  @Path("/{id}/compare")
  @RolesAllowed(Roles.CURATOR)
  @Operation(summary = "Compares it anew, as after names were resolved")
  public Import.View compare(String id) {
    decisions.compare(Imports.id(id));
    return get(id);
  }

  @POST
  @Path("/{id}/revert")
  @RolesAllowed(Roles.CURATOR)
  @Operation(summary = "Takes an applied import back, as a new version")
  public Import.View revert(String id, @Valid Verdict verdict) {
    decisions.revert(Imports.id(id), verdict);
    return get(id);
  }
}
