package rightsize.catalog.audit;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which entries are asked for; what is left out narrows nothing. */
public class AuditFilter {

  @QueryParam("who")
  @Parameter(description = "the name people see")
  public String who;

  @QueryParam("action")
  @Parameter(description = "the verb: created, changed, applied, approved, committed …")
  public String action;

  @QueryParam("kind")
  @Parameter(description = "what was changed, a noun: models, imports, names, feeds, approvals …")
  public String kind;

  @QueryParam("object")
  @Parameter(description = "id of one entry")
  public String object;

  @QueryParam("from")
  @Parameter(description = "the first day, UTC")
  public LocalDate from;

  @QueryParam("to")
  @Parameter(description = "the last day, UTC")
  public LocalDate to;
}
