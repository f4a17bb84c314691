package rightsize.advisor.profiles;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** One change of a team's cost profile; the one of the highest number is in force. */
@Entity
@Immutable
@Table(name = "cost_profiles")
class TeamProfile {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  UUID revision;

  String teamId;

  /** Counts from 1 in its team. */
  int number;

  String author;
  Instant createdAt;

  /** JSON without its revision; see {@link ProfileJson}. */
  @JdbcTypeCode(SqlTypes.JSON)
  String profile;
}
