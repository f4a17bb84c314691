package rightsize.feedback.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import rightsize.feedback.reports.Action;
import rightsize.feedback.reports.Report;
import rightsize.feedback.reports.ReportEvent;
import rightsize.feedback.reports.ReportEvents;
import rightsize.feedback.reports.ReportView;
import rightsize.feedback.reports.Reports;
import rightsize.feedback.reports.State;
import rightsize.rest.audit.Audit;
import rightsize.rest.database.TeamRows;
import rightsize.rest.identity.Caller;
import rightsize.rest.json.WireWords;
import rightsize.rest.problems.Problem;

/** Changes the state of one report under a lock, and writes down who did it and why, twice. */
@ApplicationScoped
class Moderation {

  private final Reports reports;
  private final ReportEvents events;
  private final TeamRows rows;
  private final Caller caller;
  private final Audit audit;
  private final Clock clock;

  Moderation(
      Reports reports,
      ReportEvents events,
      TeamRows rows,
      Caller caller,
      Audit audit,
      Clock clock) {
    this.reports = reports;
    this.events = events;
    this.rows = rows;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws Problem 404 without such a report, 403 for the curator's own, 409 when the verb makes
   *     no sense in its state
   */
  ReportView decide(UUID id, Verdict verdict, Reason reason) {
    rows.ofEveryTeam();
    Report report = found(id);
    if (report.isBy(caller.subject())) {
      throw Problem.of(403, "own-report", "Nobody moderates a report of their own")
          .detail("ask another curator");
    }
    if (!verdict.fits(report.state())) {
      throw conflict(report);
    }
    State before = report.state();
    report.decide(verdict.to(), reason.reason());
    return written(report, verdict.action(), reason, before);
  }

  /**
   * @throws Problem 404 for a report that is not the caller's, 409 for one that counts or has
   *     already been appealed
   */
  ReportView appeal(UUID id, Reason reason) {
    rows.of(caller.teams());
    Report report = found(id);
    if (!report.isBy(caller.subject())) {
      throw Problem.of(403, "not-the-author", "Only its author may appeal");
    }
    if (report.state() == State.COUNTED || report.isAppealed()) {
      throw conflict(report);
    }
    report.appeal();
    return written(report, Action.APPEALED, reason, report.state());
  }

  private Report found(UUID id) {
    return reports.oneToChange(id).orElseThrow(() -> Problem.notFound("report"));
  }

  private ReportView written(Report report, Action action, Reason reason, State before) {
    events.persist(
        new ReportEvent(
                report, action, reason.reason(), clock.instant().truncatedTo(ChronoUnit.MICROS))
            .by(caller.subject(), caller.name()));
    audit.record(
        report.team(), caller, WireWords.of(action), "report", report.id(), before, report.state());
    return ReportView.of(report, caller.subject(), events.of(report));
  }

  private static Problem conflict(Report report) {
    return Problem.of(409, "not-in-this-state", "This does not fit the state of the report")
        .detail(
            "it is " + WireWords.of(report.state()) + (report.isAppealed() ? " and appealed" : ""));
  }
}
