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
  private long read;

  private AuditCheck() {}

  /**
   * What was found.
   *
   * @param entries how many were read
   * @param heads the last entry of each chain, to be kept elsewhere
   * @param faults the first fault of each broken chain, by chain; empty when all is well
   */
  public record Finding(
      long entries, Map<String, AuditEntries.Head> heads, Map<String, String> faults) {}

  /**
   * @param kept heads written down earlier; may be empty
   */
  public static Finding of(AuditEntries entries, Map<String, AuditEntries.Head> kept) {
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
    return new Finding(check.read, check.reached, check.faults);
  }

  private void read(AuditEntry entry, byte[] previous, byte[] hash) {
    read++;
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
