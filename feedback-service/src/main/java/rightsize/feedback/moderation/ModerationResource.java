package rightsize.feedback.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import rightsize.feedback.reports.ReportView;
import rightsize.rest.idempotency.Idempotency;
import rightsize.rest.identity.Roles;
import rightsize.rest.json.WireWords;

/** The verbs of curators, and the author's answer to them. */
@Path("/api/v1/reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
public class ModerationResource {

  private final Moderation moderation;
  private final Idempotency idempotency;

  public ModerationResource(Moderation moderation, Idempotency idempotency) {
    this.moderation = moderation;
    this.idempotency = idempotency;
  }

  @POST
  @Path("/{id}/{verdict: hold|accept|refuse}")
  @RolesAllowed(Roles.CURATOR)
  @Transactional
  @Operation(
      summary = "Hold a counted report, accept one that does not count, or refuse it",
      description =
          "hold: kept out of the standings until somebody has looked. accept: a held or refused"
              + " report counts. refuse: a counted or held one does not count; it stays readable.")
  @APIResponse(
      responseCode = "200",
      description = "The report as it is now",
      content = @Content(schema = @Schema(implementation = ReportView.class)))
  public Response decide(
      @PathParam("id") UUID id,
      @PathParam("verdict") Verdict verdict,
      @RestHeader("Idempotency-Key") String key,
      @NotNull @Valid Reason reason) {
    return once(
        key,
        WireWords.of(verdict) + " " + id,
        reason,
        () -> moderation.decide(id, verdict, reason));
  }

  @POST
  @Path("/{id}/appeal")
  @RolesAllowed(Roles.CONTRIBUTOR)
  @Transactional
  @Operation(summary = "The author asks for another look at a held or refused report")
  @APIResponse(
      responseCode = "200",
      description = "The report as it is now",
      content = @Content(schema = @Schema(implementation = ReportView.class)))
  public Response appeal(
      @PathParam("id") UUID id,
      @RestHeader("Idempotency-Key") String key,
      @NotNull @Valid Reason reason) {
    return once(key, "appeal " + id, reason, () -> moderation.appeal(id, reason));
  }

  private Response once(String key, String verb, Reason reason, Supplier<ReportView> work) {
    return idempotency.onceIfKeyed(key, verb, reason, () -> Response.ok(work.get()).build());
  }
}
