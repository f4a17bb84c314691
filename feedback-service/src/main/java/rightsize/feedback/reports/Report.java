package rightsize.feedback.reports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import rightsize.decision.needs.Task;

/**
 * What somebody observed of a model at a task. Only its state ever changes; the database lets the
 * service touch no other column.
 */
@Entity
@Table(name = "reports")
@DynamicUpdate
public class Report {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  UUID id;

  @Column(name = "team_id", updatable = false)
  String team;

  @Column(updatable = false)
  String author;

  @Column(updatable = false)
  String authorName;

  @Column(updatable = false)
  boolean verified;

  @Column(updatable = false)
  String model;

  @Column(updatable = false)
  String configuration;

  @Column(updatable = false)
  String provider;

  @Column(updatable = false)
  String build;

  @Column(updatable = false)
  String accelerator;

  @Column(updatable = false)
  Task task;

  @Column(updatable = false)
  Integer complexity;

  @Column(updatable = false)
  String language;

  @Column(updatable = false)
  Integer tries;

  @Column(updatable = false)
  Integer successes;

  @Column(updatable = false)
  Integer rating;

  @Column(updatable = false)
  BigDecimal seconds;

  @Column(updatable = false)
  BigDecimal costUsd;

  @Column(updatable = false)
  String comment;

  @Column(updatable = false)
  LocalDate observedOn;

  @Column(updatable = false)
  UUID adviceId;

  @Column(updatable = false)
  Instant createdAt;

  State state;
  String stateReason;
  boolean appealed;

  public UUID id() {
    return id;
  }

  public String team() {
    return team;
  }

  public State state() {
    return state;
  }

  public boolean isAppealed() {
    return appealed;
  }

  /** Files it under its author's name: from now on it counts. */
  Report signed(Signature signature) {
    team = signature.team();
    author = signature.subject();
    authorName = signature.name();
    verified = signature.verified();
    createdAt = signature.at();
    state = State.COUNTED;
    return this;
  }

  /** Whether this person wrote it. */
  public boolean isBy(String subject) {
    return author.equals(subject);
  }

  /** A curator's word: the report changes its state, and an appeal is thereby answered. */
  public void decide(State next, String reason) {
    state = next;
    stateReason = reason;
    appealed = false;
  }

  /** The author asks for another look; the state stays until a curator has had it. */
  public void appeal() {
    appealed = true;
  }
}
