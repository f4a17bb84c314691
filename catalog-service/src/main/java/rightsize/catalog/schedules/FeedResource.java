package rightsize.catalog.schedules;

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
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rightsize.rest.cursors.Paging;
import rightsize.rest.idempotency.Idempotency;
import rightsize.rest.identity.Roles;
import rightsize.rest.preconditions.Preconditions;
import rightsize.rest.problems.Problem;

/** The door of the feeds: everybody sees them, administrators set them up, curators run them. */
@Path(FeedResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "feeds")
public class FeedResource {

  static final String PATH = "/api/v1/feeds";

  private final ScheduledFeeds feeds;
  private final FeedSettings settings;
  private final AskedRuns runs;
  private final Idempotency idempotency;
  private final Clock clock;

  FeedResource(
      ScheduledFeeds feeds,
      FeedSettings settings,
      AskedRuns runs,
      Idempotency idempotency,
      Clock clock) {
    this.feeds = feeds;
    this.settings = settings;
    this.runs = runs;
    this.idempotency = idempotency;
    this.clock = clock;
  }

  @GET
  @RolesAllowed(Roles.VIEWER)
  @Operation(summary = "What is fetched by the clock, and how it went")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = FeedPage.class)))
  public Response list(@BeanParam Paging paging) {
    return paging.answer(feeds.page(paging), feed -> List.of(feed.id), this::view);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.VIEWER)
  @Operation(summary = "One feed; its tag is that of its settings")
  @APIResponse(
      responseCode = "200",
      description = "The feed",
      content = @Content(schema = @Schema(implementation = FeedView.class)))
  public Response get(String id) {
    return answer(
        Response.ok(), feeds.findByIdOptional(id).orElseThrow(() -> Problem.notFound("feed")));
  }

  @POST
  @Transactional
  @RolesAllowed(Roles.ADMIN)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Adds a feed; unless told otherwise, the clock does not run it")
  @APIResponse(
      responseCode = "201",
      description = "Added",
      content = @Content(schema = @Schema(implementation = FeedView.class)))
  public Response create(
      @HeaderParam("Idempotency-Key") String key, @NotNull @Valid FeedDraft draft) {
    return idempotency.onceIfKeyed(
        key,
        PATH,
        draft,
        () -> {
          ScheduledFeed feed = settings.create(draft);
          return answer(Response.created(URI.create(PATH + "/" + feed.id)), feed);
        });
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @RolesAllowed(Roles.ADMIN)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Changes the settings of a feed, which then starts over")
  @APIResponse(
      responseCode = "200",
      description = "Changed",
      content = @Content(schema = @Schema(implementation = FeedView.class)))
  public Response replace(
      String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid FeedDraft draft) {
    return answer(Response.ok(), settings.replace(id, ifMatch, draft));
  }

  @DELETE
  @Path("/{id}")
  @Transactional
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Removes a feed; what was imported from it stays")
  @APIResponse(responseCode = "204", description = "Removed")
  public void delete(String id, @HeaderParam("If-Match") String ifMatch) {
    settings.delete(id, ifMatch);
  }

  @POST
  @Path("/{id}/run")
  @Transactional
  @RolesAllowed(Roles.CURATOR)
  @Operation(summary = "Runs a feed now, enabled or not; the outcome shows in the feed")
  @APIResponse(
      responseCode = "202",
      description = "It runs",
      content = @Content(schema = @Schema(implementation = FeedView.class)))
  public Response run(String id, @HeaderParam("Idempotency-Key") String key) {
    return idempotency.onceIfKeyed(
        key, PATH + "/" + id + "/run", id, () -> answer(Response.accepted(), runs.begin(id)));
  }

  private Response answer(Response.ResponseBuilder answer, ScheduledFeed feed) {
    return answer.entity(view(feed)).tag(Preconditions.tag(feed.id, feed.revision)).build();
  }

  private FeedView view(ScheduledFeed feed) {
    return FeedView.of(feed, clock.instant());
  }

  /** The page as the OpenAPI document shows it. */
  record FeedPage(
      List<FeedView> items, @JsonProperty("nextPageToken") String nextPageToken, int size) {}
}
