package rightsize.catalog.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import rightsize.catalog.changes.Seals;
import rightsize.rest.audit.Audit;
import rightsize.rest.audit.AuditCheck;
import rightsize.rest.audit.AuditEntries;
import rightsize.rest.audit.AuditEntries.Head;

/** Follows the chain from its first entry, and compares each version with its seal. */
@ApplicationScoped
class Verifying {

  private static final Head NOTHING = new Head(0, new byte[0]);

  private final AuditEntries entries;
  private final Seals seals;
  private final Clock clock;

  Verifying(AuditEntries entries, Seals seals, Clock clock) {
    this.entries = entries;
    this.seals = seals;
    this.clock = clock;
  }

  /**
   * @param kept heads that were written down elsewhere; a cut tail shows against them
   */
  Verification verify(Map<String, Head> kept) {
    AuditCheck.Finding found = AuditCheck.of(entries, kept);
    List<Verification.Fault> faults = new ArrayList<>();
    found
        .faults()
        .forEach((chain, fault) -> faults.add(new Verification.Fault("chain", chain, fault)));
    seals
        .broken()
        .forEach(
            broken ->
                faults.add(
                    new Verification.Fault(
                        broken.what(), Long.toString(broken.version()), words(broken))));
    Head head = found.heads().getOrDefault(Audit.INSTALLATION, NOTHING);
    return new Verification(
        faults.isEmpty(),
        found.entries(),
        head.seq(),
        HexFormat.of().formatHex(head.hash()),
        clock.instant(),
        faults);
  }

  private static String words(Seals.Broken broken) {
    return broken.what().equals("content")
        ? "version " + broken.version() + " does not hold what was committed"
        : "version " + broken.version() + " is not in the audit";
  }
}
