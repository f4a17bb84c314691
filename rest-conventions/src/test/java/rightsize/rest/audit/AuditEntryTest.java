package rightsize.rest.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AuditEntryTest {

  @Test
  void theHashCoversEveryFieldAndItsPlace() {
    byte[] hash = entry("a", "b", null).hashAfter(AuditEntry.START);
    assertThat(entry("a", "b", null).hashAfter(AuditEntry.START)).isEqualTo(hash);
    assertThat(entry("ab", "", null).hashAfter(AuditEntry.START)).isNotEqualTo(hash);
    assertThat(entry("a", "b", "").hashAfter(AuditEntry.START)).isNotEqualTo(hash);
    assertThat(entry("a", "b", null).hashAfter(hash)).isNotEqualTo(hash);
  }

  private static AuditEntry entry(String actor, String name, String before) {
    return new AuditEntry(
        "shop", 1, Instant.EPOCH, actor, name, "held", "report", "1", before, "{}");
  }
}
