package rightsize.catalog.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import rightsize.catalog.rows.Json;

/** One run of a feed: staged, looked at, and then applied or not. */
@Entity
@Immutable
@Table(name = "imports")
class Import {

  @Id UUID id;

  String source;
  String format;
  String observedOn;
  String origin;
  boolean whole;
  String status;
  String failure;
  long comparedWith;
  Long appliedIn;
  Long revertedIn;
  int rowsRead;
  int rowsDone;

  @JdbcTypeCode(SqlTypes.JSON)
  String counts;

  @JdbcTypeCode(SqlTypes.JSON)
  String guards;

  String createdBy;
  Instant createdAt;
  String decidedBy;
  Instant decidedAt;
  String reason;
  Instant rowsForgottenAt;

  /**
   * As its door shows it.
   *
   * @param format how its document was written
   * @param observedOn the day on which the source said so; prices hold from then on
   * @param origin an address, or {@code upload}
   * @param whole whether what the document leaves out is gone at its source
   * @param status staging, staged, refused, applied, unchanged, rejected, reverted, cancelled or
   *     failed
   * @param failure why it was refused or failed
   * @param comparedWith the catalogue version that the outcomes were found against
   * @param rowsRead entries of the document so far
   * @param rowsDone those whose outcome is known
   * @param secondsLeft about how long the comparing will take, while it goes on
   * @param counts rows by outcome, and notes by code
   * @param rowsForgottenAt when its rows were let go, long after it was decided
   * @param guards what a curator must accept by name before it may be applied
   */
  record View(
      UUID id,
      String source,
      String format,
      String observedOn,
      String origin,
      boolean whole,
      String status,
      String failure,
      long comparedWith,
      Long appliedIn,
      Long revertedIn,
      int rowsRead,
      int rowsDone,
      Long secondsLeft,
      ObjectNode counts,
      JsonNode guards,
      String createdBy,
      Instant createdAt,
      String decidedBy,
      Instant decidedAt,
      String reason,
      Instant rowsForgottenAt) {}

  /** Judged by the rows so far; null before there are any, and when nothing goes on. */
  private Long secondsLeft(Instant now) {
    if (!status.equals("staging") || rowsDone == 0) {
      return null;
    }
    return Duration.between(createdAt, now).toSeconds() * (rowsRead - rowsDone) / rowsDone;
  }

  View view(Instant now) {
    return new View(
        id,
        source,
        format,
        observedOn,
        origin,
        whole,
        status,
        failure,
        comparedWith,
        appliedIn,
        revertedIn,
        rowsRead,
        rowsDone,
        secondsLeft(now),
        Json.stored(counts),
        Json.tree(guards),
        createdBy,
        createdAt,
        decidedBy,
        decidedAt,
        reason,
        rowsForgottenAt);
  }
}
