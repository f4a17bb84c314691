package rightsize.advisor.advices;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An advice as it was given: the bytes of question and answer, and what they rest on. */
@Entity
@Table(name = "advices")
class SavedAdvice {

  @Id UUID id;
  String teamId;
  String author;
  String title;
  String task;
  String verdict;
  String advised;
  byte[] need;
  byte[] answer;
  String marketHash;
  String engineVersion;
  Instant createdAt;
}
