package rightsize.feedback.reports;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import rightsize.decision.needs.Task;

/**
 * A report as it is shown.
 *
 * @param author the name of the person
 * @param mine whether the caller wrote it
 * @param events what happened to it, oldest first; in lists absent
 */
public record ReportView(
    UUID id,
    String team,
    String author,
    boolean mine,
    String model,
    String configuration,
    String provider,
    String build,
    String accelerator,
    Task task,
    Integer complexity,
    String language,
    Integer tries,
    Integer successes,
    Integer rating,
    BigDecimal seconds,
    BigDecimal costUsd,
    String comment,
    LocalDate observedOn,
    UUID adviceId,
    State state,
    String stateReason,
    boolean appealed,
    Instant createdAt,
    List<EventView> events) {

  /** One step: who, what, why. */
  public record EventView(Instant at, String actor, Action action, String reason, State state) {
    static EventView of(ReportEvent event) {
      return new EventView(event.at, event.actorName, event.action, event.reason, event.state);
    }
  }

  public static ReportView of(Report report, String caller) {
    return of(report, caller, null);
  }

  /**
   * @param caller the subject of whoever looks
   * @param events all of them, or null to leave them out
   */
  public static ReportView of(Report report, String caller, List<ReportEvent> events) {
    return new ReportView(
        report.id,
        report.team,
        report.authorName,
        report.isBy(caller),
        report.model,
        report.configuration,
        report.provider,
        report.build,
        report.accelerator,
        report.task,
        report.complexity,
        report.language,
        report.tries,
        report.successes,
        report.rating,
        report.seconds,
        report.costUsd,
        report.comment,
        report.observedOn,
        report.adviceId,
        report.state,
        report.stateReason,
        report.appealed,
        report.createdAt,
        events == null ? null : events.stream().map(EventView::of).toList());
  }
}
