package rightsize.catalog.views;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A question to the model list under a name. */
@Entity
@Table(name = "views")
public class View {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  UUID id;

  /** Subject of the one who keeps it. */
  @Column(updatable = false)
  String owner;

  @Column(updatable = false)
  String ownerName;

  String name;

  /** In its normal form. */
  String query;

  /** Everybody sees it, not its owner alone. */
  boolean shared;

  long revision;

  @Column(updatable = false)
  Instant createdAt;

  Instant changedAt;

  boolean isOf(String subject) {
    return owner.equals(subject);
  }

  boolean isSeenBy(String subject) {
    return shared || isOf(subject);
  }
}
