package rightsize.catalog.approvals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rightsize.catalog.facts.Subjects;
import rightsize.rest.cursors.Paging;
import rightsize.rest.idempotency.Idempotency;
import rightsize.rest.identity.Caller;
import rightsize.rest.identity.Roles;
import rightsize.rest.preconditions.Preconditions;
import rightsize.rest.problems.Problem;

/** The door of approvals: contributors ask, curators decide, but never on their own requests. */
@Path(ApprovalResource.PATH)
@Tag(name = "approvals")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.SERVICE})
public class ApprovalResource {

  static final String PATH = "/api/v1/approvals";

  private final Approvals approvals;
  private final Approving approving;
  private final Idempotency idempotency;
  private final Caller caller;
  private final Clock clock;

  ApprovalResource(
      Approvals approvals,
      Approving approving,
      Idempotency idempotency,
      Caller caller,
      Clock clock) {
    this.approvals = approvals;
    this.approving = approving;
    this.idempotency = idempotency;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Operation(summary = "What was asked for and decided, newest first; past its day it is expired")
  public Response list(
      @QueryParam("model") String model,
      @QueryParam("status") Status status,
      @QueryParam("mine") @DefaultValue("false") Boolean mine,
      @BeanParam Paging paging) {
    return paging.answer(
        approvals.page(model, status, mine, caller.subject(), paging),
        row -> List.of(row.get("id").asText()),
        UnaryOperator.identity());
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One of them, with its tag")
  public Response get(String id) {
    ObjectNode found = approvals.one(id(id), caller.subject());
    return Response.ok(found).tag(Preconditions.tag(id, found.get("revision").asLong())).build();
  }

  @POST
  @Transactional
  @RolesAllowed(Roles.CONTRIBUTOR)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Asks that a model be approved for tasks and classes of data, or for all")
  public Response request(
      @HeaderParam("Idempotency-Key") String key, @NotNull @Valid ApprovalRequest request) {
    return idempotency.onceIfKeyed(
        key,
        PATH,
        request,
        () -> {
          String id = approving.request(request).toString();
          return Response.fromResponse(get(id))
              .status(201)
              .location(URI.create(PATH + "/" + id))
              .build();
        });
  }

  @POST
  @Path("/{id}/decide")
  @Transactional
  @RolesAllowed(Roles.CURATOR)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Approves or refuses a request of somebody else")
  public Response decide(
      String id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ApprovalDecision decision) {
    approving.decide(id(id), ifMatch, decision.of(false).checked(LocalDate.now(clock)));
    return get(id);
  }

  @POST
  @Path("/decide")
  @Transactional
  @RolesAllowed(Roles.CURATOR)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Approves or refuses many requests at once; answers those left as they are")
  public Outcome decideAll(@NotNull @Valid ApprovalDecision decision) {
    List<Approving.Skipped> skipped =
        approving.decideAll(decision.of(true).checked(LocalDate.now(clock)));
    long asked = decision.ids().stream().distinct().count();
    return new Outcome(asked - skipped.size(), skipped);
  }

  @POST
  @Path("/{id}/retire")
  @Transactional
  @RolesAllowed(Roles.CURATOR)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Takes an approval back")
  public Response retire(
      String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Withdrawal withdrawal) {
    approving.retire(id(id), ifMatch, withdrawal.reason());
    return get(id);
  }

  private static UUID id(String text) {
    if (!Subjects.isUuid(text)) {
      throw Problem.notFound("approval");
    }
    return UUID.fromString(text);
  }

  /**
   * What came of many at once.
   *
   * @param decided how many
   */
  record Outcome(long decided, List<Approving.Skipped> skipped) {}
}
