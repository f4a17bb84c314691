package rightsize.rest.audit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Verifies the chains. Edits, deletions and reordering show by the hashes alone; a cut tail shows
 * against heads that were kept elsewhere.
 */
public final class AuditCheck {

  private final Map<String, AuditEntries.Head> reached = new LinkedHashMap<>();
  private final Map<String, String> faults = new LinkedHashMap<>();

  private AuditCheck() {}

  /**
   * @param kept heads written down earlier; may be empty
   * @return the first fault of each broken chain, by chain; empty when all is well
   */
  public static Map<String, String> faults(
      AuditEntries entries, Map<String, AuditEntries.Head> kept) {
    AuditCheck check = new AuditCheck();
    Map<String, byte[]> atKept = new LinkedHashMap<>();
    entries.forEach(
        (entry, previous, hash) -> {
          check.read(entry, previous, hash);
          AuditEntries.Head head = kept.get(entry.chain());
          if (head != null && head.seq() == entry.seq()) {
            atKept.put(entry.chain(), hash);
          }
        });
    kept.forEach(
        (chain, head) -> {
          if (!Arrays.equals(head.hash(), atKept.get(chain))) {
            check.faults.putIfAbsent(chain, "entry " + head.seq() + " is not the one kept");
          }
        });
    return check.faults;
  }

  private void read(AuditEntry entry, byte[] previous, byte[] hash) {
    AuditEntries.Head last =
        reached.getOrDefault(entry.chain(), new AuditEntries.Head(0, AuditEntry.START));
    boolean follows =
        entry.seq() == last.seq() + 1
            && Arrays.equals(previous, last.hash())
            && Arrays.equals(hash, entry.hashAfter(previous));
    if (!follows) {
      faults.putIfAbsent(entry.chain(), "entry " + entry.seq() + " does not follow");
    }
    reached.put(entry.chain(), new AuditEntries.Head(entry.seq(), hash));
  }
}
