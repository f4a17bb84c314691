package rightsize.catalog.imports;

import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What a curator says to an import.
 *
 * @param reason one line for those who ask later, or null
 * @param accept codes of the guards that are accepted, or null
 */
record Verdict(
    @Size(max = 500) String reason, @Size(max = 10) List<@Size(max = 40) String> accept) {

  static final Verdict SILENT = new Verdict(null, null);

  Decision by(String who) {
    return new Decision(who, reason, accept == null ? List.of() : accept);
  }
}
