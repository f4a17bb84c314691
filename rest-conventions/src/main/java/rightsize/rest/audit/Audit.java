package rightsize.rest.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import rightsize.rest.identity.Caller;

/** Records changes in the transaction that makes them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Audit {

  /** The chain of what belongs to no single team. */
  public static final String INSTALLATION = "installation";

  private final AuditEntries entries;
  private final ObjectMapper json;
  private final Clock clock;

  public Audit(AuditEntries entries, ObjectMapper json, Clock clock) {
    this.entries = entries;
    this.json = json;
    this.clock = clock;
  }

  /**
   * @param who the caller; the entry joins the chain of the installation
   * @param what the verb in the past: created, retired, price_added
   * @param before the thing before as anything Jackson writes, or null
   * @param after the thing after, or null
   */
  public void record(
      Caller who, String what, String objectType, Object objectId, Object before, Object after) {
    record(INSTALLATION, who, what, objectType, objectId, before, after);
  }

  /**
   * The same for what the suite does by itself.
   *
   * @param part what of it: calendar, starter, feed …
   */
  public void record(
      String part, String what, String objectType, Object objectId, Object before, Object after) {
    append(INSTALLATION, new Actor(part, part), what, objectType, objectId, before, after);
  }

  /** The same in the chain of a team. */
  public void record(
      String chain,
      Caller who,
      String what,
      String objectType,
      Object objectId,
      Object before,
      Object after) {
    append(chain, new Actor(who.subject(), who.name()), what, objectType, objectId, before, after);
  }

  private record Actor(String id, String name) {}

  private void append(
      String chain,
      Actor who,
      String what,
      String objectType,
      Object objectId,
      Object before,
      Object after) {
    entries.append(
        chain,
        (seq) ->
            new AuditEntry(
                chain,
                seq,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                who.id(),
                who.name(),
                what,
                objectType,
                objectId.toString(),
                write(before),
                write(after)));
  }

  private String write(Object state) {
    try {
      return state == null ? null : json.writeValueAsString(state);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
