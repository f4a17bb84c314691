package rightsize.feedback.reports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One step in the life of a report: who did what and why, and the state after it. */
@Entity
@Table(name = "report_events")
public class ReportEvent {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long seq;

  UUID reportId;

  @Column(name = "team_id")
  String team;

  Instant at;
  String actor;
  String actorName;
  Action action;
  String reason;
  State state;

  protected ReportEvent() {}

  public ReportEvent(Report report, Action action, String reason, Instant at) {
    this.reportId = report.id;
    this.team = report.team;
    this.state = report.state;
    this.action = action;
    this.reason = reason;
    this.at = at;
  }

  public ReportEvent by(String subject, String name) {
    this.actor = subject;
    this.actorName = name;
    return this;
  }
}
