package rightsize.feedback.reports;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import rightsize.decision.needs.Task;

/** What a list of reports can be narrowed to. */
public class ReportFilter {

  /** Exactly this name. */
  @QueryParam("model")
  public String model;

  @QueryParam("task")
  public Task task;

  @QueryParam("state")
  public State state;

  /** Only those waiting for another look. */
  @QueryParam("appealed")
  public Boolean appealed;

  @QueryParam("team")
  public String team;

  @QueryParam("advice_id")
  public UUID adviceId;

  @QueryParam("observed_from")
  public LocalDate observedFrom;

  @QueryParam("observed_to")
  public LocalDate observedTo;

  /** Only the caller's own. */
  @QueryParam("mine")
  public Boolean mine;
}
