package rightsize.catalog.worklist;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rightsize.catalog.approvals.Approvals;
import rightsize.catalog.disagreements.Disagreements;
import rightsize.catalog.names.NameQueue;
import rightsize.rest.cursors.Paging;
import rightsize.rest.idempotency.Idempotency;
import rightsize.rest.identity.Roles;
import rightsize.rest.json.WireWords;
import rightsize.rest.problems.Problem;

/** The door of what waits for curators: counts, lists, and one word for all that is still true. */
@Path(WorklistResource.PATH)
@Tag(name = "worklist")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CURATOR, Roles.AUDITOR, Roles.ADMIN})
public class WorklistResource {

  static final String PATH = "/api/v1/worklist";

  private final Worklist worklist;
  private final NameQueue names;
  private final Disagreements disagreements;
  private final Approvals approvals;
  private final Confirming confirming;
  private final Idempotency idempotency;

  WorklistResource(
      Worklist worklist,
      NameQueue names,
      Disagreements disagreements,
      Approvals approvals,
      Confirming confirming,
      Idempotency idempotency) {
    this.worklist = worklist;
    this.names = names;
    this.disagreements = disagreements;
    this.approvals = approvals;
    this.confirming = confirming;
    this.idempotency = idempotency;
  }

  /**
   * How much there is to do.
   *
   * @param staleDays after how many days something is to be confirmed
   */
  record Summary(long total, int staleDays, List<Count> kinds) {}

  /**
   * How many of a kind, and the door where they are listed and mended.
   *
   * @param items address of the list
   */
  record Count(WorkKind kind, long count, String items) {}

  @GET
  @Operation(summary = "How much of each kind waits for curators, and where it is mended")
  public Summary get() {
    List<Count> kinds =
        Arrays.stream(WorkKind.values())
            .map(kind -> new Count(kind, count(kind), kind.door()))
            .toList();
    return new Summary(kinds.stream().mapToLong(Count::count).sum(), Worklist.STALE_DAYS, kinds);
  }

  @GET
  @Path("/{kind}")
  @Operation(summary = "What is to be confirmed: stale_prices, stale_facts or retiring")
  public Response list(String kind, @BeanParam Paging paging) {
    WorkKind found =
        WireWords.read(WorkKind.class, kind)
            .filter(WorkKind::isConfirmed)
            .orElseThrow(() -> Problem.notFound("list of work"));
    return paging.answer(worklist.page(found, paging), Worklist::keys, UnaryOperator.identity());
  }

  @POST
  @Path("/confirm")
  @Transactional
  @RolesAllowed(Roles.CURATOR)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Says that what is shown is still true: observed anew, values unchanged")
  public Response confirm(
      @HeaderParam("Idempotency-Key") String key, @NotNull @Valid Confirmation confirmation) {
    return idempotency.onceIfKeyed(
        key,
        PATH + "/confirm",
        confirmation,
        () -> Response.ok(confirming.confirm(confirmation)).build());
  }

  private long count(WorkKind kind) {
    return switch (kind) {
      case STALE_PRICES, STALE_FACTS, RETIRING -> worklist.count(kind);
      case UNRESOLVED_NAMES -> namesWaiting();
      case DISAGREEMENTS -> disagreements.open();
      case APPROVALS -> approvals.waiting();
      case IMPORTS -> worklist.importsWaiting();
    };
  }

  private long namesWaiting() {
    long waiting = 0;
    for (JsonNode kind : names.counts()) {
      waiting += kind.path("names").asLong();
    }
    return waiting;
  }
}
