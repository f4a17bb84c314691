package rightsize.catalog.audit;

import java.time.Instant;
import java.util.List;

/**
 * Whether anything was touched behind the audit's back.
 *
 * @param intact true when there is no fault
 * @param entries how many entries were read
 * @param seq number of the last entry, to be kept elsewhere with its hash; 0 when there is none
 * @param hash of the last entry, SHA-256 in hex
 */
record Verification(
    boolean intact, long entries, long seq, String hash, Instant checkedAt, List<Fault> faults) {

  /**
   * Where it breaks.
   *
   * @param what chain (an entry does not follow from the one before), content (a version of the
   *     catalogue does not hold what was committed), unsealed (a version that the audit does not
   *     know)
   * @param place number of the entry or version
   */
  record Fault(String what, String place, String detail) {}
}
