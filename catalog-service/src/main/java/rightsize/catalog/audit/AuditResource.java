package rightsize.catalog.audit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rightsize.rest.audit.Audit;
import rightsize.rest.audit.AuditEntries.Head;
import rightsize.rest.cursors.Paging;
import rightsize.rest.identity.Roles;
import rightsize.rest.problems.Problem;

/** The door of those who look after the catalogue's keepers. */
@Path("/api/v1/audit")
@Tag(name = "audit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AUDITOR, Roles.CURATOR, Roles.ADMIN})
public class AuditResource {

  private final AuditLog log;
  private final Verifying verifying;

  AuditResource(AuditLog log, Verifying verifying) {
    this.log = log;
    this.verifying = verifying;
  }

  @GET
  @Operation(summary = "Who changed what and when, newest first")
  public Response list(@BeanParam AuditFilter filter, @BeanParam Paging paging) {
    return paging.answer(
        log.page(filter, paging),
        row -> List.of(row.get("seq").asText()),
        UnaryOperator.identity());
  }

  @GET
  @Path("/filter_options")
  @Operation(summary = "The people, verbs and nouns that occur in the audit")
  public ObjectNode options() {
    return log.words();
  }

  @GET
  @Path("/verification")
  @Transactional
  @RolesAllowed({Roles.CONTRIBUTOR, Roles.AUDITOR, Roles.ADMIN, Roles.SERVICE})
  @Operation(
      summary = "Reads the whole audit: intact, or where the chain or a version's content breaks",
      description =
          "A tail that was cut off shows against an entry that was written down elsewhere:"
              + " give its seq and hash.")
  public Verification verification(@QueryParam("seq") Long seq, @QueryParam("hash") String hash) {
    return verifying.verify(kept(seq, hash));
  }

  private static Map<String, Head> kept(Long seq, String hash) {
    if (seq == null && hash == null) {
      return Map.of();
    }
    if (seq == null || seq < 1) {
      throw Problem.parameter("seq", "the number of the entry that has this hash");
    }
    if (hash == null || !hash.matches("[0-9a-f]{64}")) {
      throw Problem.parameter("hash", "the 64 hexadecimal digits of that entry");
    }
    return Map.of(Audit.INSTALLATION, new Head(seq, HexFormat.of().parseHex(hash)));
  }
}
