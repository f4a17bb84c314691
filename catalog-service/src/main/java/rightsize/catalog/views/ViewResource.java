package rightsize.catalog.views;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rightsize.catalog.facts.Subjects;
import rightsize.rest.cursors.Paging;
import rightsize.rest.idempotency.Idempotency;
import rightsize.rest.identity.Caller;
import rightsize.rest.identity.Roles;
import rightsize.rest.preconditions.Preconditions;
import rightsize.rest.problems.Problem;

/** The door of saved views: everybody keeps their own, contributors share theirs with all. */
@Path(ViewResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "views")
public class ViewResource {

  static final String PATH = "/api/v1/views";

  private final Views views;
  private final ViewKeeping keeping;
  private final Idempotency idempotency;
  private final Caller caller;

  ViewResource(Views views, ViewKeeping keeping, Idempotency idempotency, Caller caller) {
    this.views = views;
    this.keeping = keeping;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @GET
  @Operation(summary = "One's own views of the model list by name, then those others share")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = ViewPage.class)))
  public Response list(@BeanParam Paging paging) {
    String me = caller.subject();
    return paging.answer(
        views.page(me, paging), view -> Views.keys(view, me), view -> ShownView.of(view, me));
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One view, with its tag")
  @APIResponse(
      responseCode = "200",
      description = "The view",
      content = @Content(schema = @Schema(implementation = ShownView.class)))
  public Response get(String id) {
    View view =
        views
            .findByIdOptional(id(id))
            .filter(found -> found.isSeenBy(caller.subject()))
            .orElseThrow(() -> Problem.notFound("view"));
    return answer(Response.ok(), view);
  }

  @POST
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Keeps a query of the model list under a name; to share it, one is a contributor")
  @APIResponse(
      responseCode = "201",
      description = "Kept",
      content = @Content(schema = @Schema(implementation = ShownView.class)))
  public Response create(
      @HeaderParam("Idempotency-Key") String key, @NotNull @Valid ViewDraft draft) {
    return idempotency.onceIfKeyed(
        key,
        PATH,
        draft,
        () -> {
          View view = keeping.create(draft);
          return answer(Response.created(URI.create(PATH + "/" + view.id)), view);
        });
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Says one's own view anew: another name, query, or who sees it")
  @APIResponse(
      responseCode = "200",
      description = "Changed",
      content = @Content(schema = @Schema(implementation = ShownView.class)))
  public Response replace(
      String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ViewDraft draft) {
    return answer(Response.ok(), keeping.replace(id(id), ifMatch, draft));
  }

  @DELETE
  @Path("/{id}")
  @Transactional
  @Operation(summary = "Lets one's own view go; a shared one curators and administrators, too")
  @APIResponse(responseCode = "204", description = "Gone")
  public void delete(String id, @HeaderParam("If-Match") String ifMatch) {
    keeping.delete(id(id), ifMatch);
  }

  private Response answer(Response.ResponseBuilder answer, View view) {
    return answer
        .entity(ShownView.of(view, caller.subject()))
        .tag(Preconditions.tag(view.id, view.revision))
        .build();
  }

  private static UUID id(String text) {
    if (!Subjects.isUuid(text)) {
      throw Problem.notFound("view");
    }
    return UUID.fromString(text);
  }

  /** The page as the OpenAPI document shows it. */
  record ViewPage(
      List<ShownView> items, @JsonProperty("nextPageToken") String nextPageToken, int size) {}
}
