package rightsize.feedback.reports;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import rightsize.rest.cursors.Paging;
import rightsize.rest.database.TeamRows;
import rightsize.rest.idempotency.Idempotency;
import rightsize.rest.identity.Caller;
import rightsize.rest.identity.Roles;
import rightsize.rest.problems.Problem;

/** Reports: a contributor files them, a team reads its own, curators and auditors read all. */
@Path("/api/v1/reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class ReportResource {

  /** The first clocks on earth to show a new day. */
  private static final ZoneOffset FIRST_ZONE = ZoneOffset.ofHours(14);

  private final Reports reports;
  private final ReportEvents events;
  private final Caller caller;
  private final TeamRows rows;
  private final Idempotency idempotency;
  private final Clock clock;

  public ReportResource(
      Reports reports,
      ReportEvents events,
      Caller caller,
      TeamRows rows,
      Idempotency idempotency,
      Clock clock) {
    this.reports = reports;
    this.events = events;
    this.caller = caller;
    this.rows = rows;
    this.idempotency = idempotency;
    this.clock = clock;
  }

  @POST
  @RolesAllowed(Roles.CONTRIBUTOR)
  @Transactional
  @Operation(summary = "File a report; it is stored durably before the answer is sent")
  @APIResponse(
      responseCode = "201",
      description = "Stored",
      content = @Content(schema = @Schema(implementation = ReportView.class)))
  public Response file(
      @NotNull @RestHeader("Idempotency-Key") String key, @NotNull @Valid ReportDraft draft) {
    draft.check(LocalDate.now(clock.withZone(FIRST_ZONE)));
    rows.of(caller.team());
    return idempotency.once(
        key,
        "reports",
        draft,
        () -> created(reports.file(draft.toReport().signed(Signature.of(caller, clock)))));
  }

  @GET
  @RolesAllowed(Roles.VIEWER)
  @Transactional
  @Operation(summary = "Reports of the caller's teams, newest first; curators and auditors see all")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = ReportPage.class)))
  public Response list(@BeanParam ReportFilter filter, @BeanParam Paging paging) {
    openReadable();
    String author = Boolean.TRUE.equals(filter.mine) ? caller.subject() : null;
    List<Report> found = reports.list(filter, author, paging.after(2), paging.rows());
    return paging.answer(
        found,
        report -> List.of(report.createdAt.toString(), report.id.toString()),
        report -> ReportView.of(report, caller.subject()));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.VIEWER)
  @Transactional
  @Operation(summary = "One report with its history")
  public ReportView get(@PathParam("id") UUID id) {
    openReadable();
    Report report = reports.one(id).orElseThrow(() -> Problem.notFound("report"));
    return ReportView.of(report, caller.subject(), events.of(report));
  }

  private void openReadable() {
    if (caller.is(Roles.CURATOR) || caller.is(Roles.AUDITOR)) {
      rows.ofEveryTeam();
    } else {
      rows.of(caller.teams());
    }
  }

  private Response created(Report report) {
    return Response.created(URI.create("/api/v1/reports/" + report.id))
        .entity(ReportView.of(report, caller.subject()))
        .build();
  }

  /** The page as the OpenAPI document shows it. */
  record ReportPage(
      List<ReportView> items, @JsonProperty("nextPageToken") String nextPageToken, int size) {}
}
