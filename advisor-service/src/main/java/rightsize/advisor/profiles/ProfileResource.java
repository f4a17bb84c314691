package rightsize.advisor.profiles;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rightsize.decision.profiles.CostProfile;
import rightsize.rest.cursors.Paging;
import rightsize.rest.idempotency.Idempotency;
import rightsize.rest.identity.Caller;
import rightsize.rest.identity.Roles;
import rightsize.rest.preconditions.Preconditions;
import rightsize.rest.problems.Problem;

/**
 * The door of a team's costs: the team reads them and auditors every team's, curators keep them.
 */
@Path(ProfileResource.PATH)
@RolesAllowed(Roles.VIEWER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cost profile")
public class ProfileResource {

  static final String PATH = "/api/v1/cost_profile";

  private final TeamProfiles profiles;
  private final ProfileKeeping keeping;
  private final ProfileCheck check;
  private final ProfileJson json;
  private final Idempotency idempotency;
  private final Caller caller;

  ProfileResource(
      TeamProfiles profiles,
      ProfileKeeping keeping,
      ProfileCheck check,
      ProfileJson json,
      Idempotency idempotency,
      Caller caller) {
    this.profiles = profiles;
    this.keeping = keeping;
    this.check = check;
    this.json = json;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @Operation(
      summary = "The costs that advice reckons with: the team's own, else the usual ones",
      description =
          "The usual profile has no revision. Auditors may name any team, others one of theirs.")
  @APIResponseSchema(ShownProfile.class)
  @APIResponse(responseCode = "404", description = "It is another team's")
  @GET
  @Transactional
  public Response get(
      @QueryParam("team") String team, @HeaderParam("If-None-Match") String ifNoneMatch) {
    Optional<String> whose = readable(team);
    Optional<TeamProfile> kept = whose.flatMap(profiles::newest);
    EntityTag tag = tag(whose.orElse(""), kept);
    return Preconditions.notModified(ifNoneMatch, tag)
        .orElseGet(
            () ->
                Response.ok(
                        kept.map(this::shown)
                            .orElseGet(() -> ShownProfile.usual(whose.orElse(null))))
                    .tag(tag)
                    .build());
  }

  @Operation(summary = "The values that are usual where a team says nothing")
  @GET
  @Path("/usual")
  public CostProfile usual() {
    return CostProfile.USUAL;
  }

  @Operation(
      summary = "Says what the caller's team pays; each change is kept",
      description =
          "Needs If-Match with the tag that was read, once the team has a profile of its own; the"
              + " first needs none, or If-None-Match: *. To go back to the usual costs, send the"
              + " usual values: nothing is ever deleted. The same values again change nothing.")
  @APIResponseSchema(value = ShownProfile.class)
  @APIResponse(responseCode = "412", description = "Somebody else changed it meanwhile")
  @APIResponse(responseCode = "422", description = "It makes no sense: errors with pointers")
  @APIResponse(responseCode = "428", description = "There is one: say which one was read")
  @PUT
  @Transactional
  @RolesAllowed(Roles.CURATOR)
  @Consumes(MediaType.APPLICATION_JSON)
  public Response replace(
      @HeaderParam("Idempotency-Key") String key,
      @HeaderParam("If-Match") String ifMatch,
      @HeaderParam("If-None-Match") String ifNoneMatch,
      @NotNull CostProfile profile) {
    String team = caller.team();
    check.accepted(profile);
    return idempotency.onceIfKeyed(
        key,
        PATH + " " + team,
        profile,
        () -> {
          TeamProfile kept = keeping.replace(team, seen(team, ifMatch, ifNoneMatch), profile);
          return Response.ok(shown(kept)).tag(tag(team, Optional.of(kept))).build();
        });
  }

  @Operation(summary = "Every profile the team ever had, newest first")
  @APIResponseSchema(ProfilePage.class)
  @APIResponse(responseCode = "404", description = "They are another team's")
  @GET
  @Path("/revisions")
  @Transactional
  public Response revisions(@QueryParam("team") String team, @BeanParam Paging paging) {
    Optional<Integer> before = paging.after(1).map(keys -> Integer.valueOf(keys.getFirst()));
    List<TeamProfile> rows =
        readable(team).map(whose -> profiles.list(whose, before, paging.rows())).orElse(List.of());
    return paging.answer(rows, row -> List.of(Integer.toString(row.number)), this::shown);
  }

  /** Whose profile is read; empty for somebody in no team. */
  private Optional<String> readable(String named) {
    if (named == null) {
      return caller.teams().isEmpty() ? Optional.empty() : Optional.of(caller.team());
    }
    if (!caller.is(Roles.AUDITOR) && !caller.teams().contains(named)) {
      throw Problem.notFound("team");
    }
    return Optional.of(named);
  }

  /** Who says that there must be none has seen the usual one. */
  private static String seen(String team, String ifMatch, String ifNoneMatch) {
    boolean none = ifMatch == null && ifNoneMatch != null && ifNoneMatch.strip().equals("*");
    return none ? "\"" + tag(team, Optional.empty()).getValue() + "\"" : ifMatch;
  }

  private static EntityTag tag(String team, Optional<TeamProfile> kept) {
    return Preconditions.tag(ProfileKeeping.subject(team), ProfileKeeping.number(kept));
  }

  private ShownProfile shown(TeamProfile kept) {
    return new ShownProfile(kept.teamId, kept.number, kept.author, kept.createdAt, json.read(kept));
  }

  /** The page as the OpenAPI document shows it. */
  record ProfilePage(
      List<ShownProfile> items, @JsonProperty("nextPageToken") String nextPageToken, int size) {}
}
