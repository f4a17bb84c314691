package rightsize.catalog.changes;

import java.time.Instant;

/**
 * One committed state of the catalogue.
 *
 * @param version 0 while there is nothing
 * @param committedAt when it became the current one; tells editions of different databases apart
 */
public record Edition(long version, Instant committedAt) {

  public static final Edition NONE = new Edition(0, Instant.EPOCH);

  /** Opaque to readers: {@code v17-…}. */
  public String tag() {
    return "v" + version + "-" + Long.toString(committedAt.toEpochMilli(), Character.MAX_RADIX);
  }
}
