package rightsize.advisor.market;

import java.time.Instant;
import java.util.Objects;

/**
 * What one neighbour said, kept as its very bytes.
 *
 * @param bytes JSON as it came; never changed after construction
 * @param etag the neighbour's tag of these bytes, quotes included; empty when it gave none
 * @param confirmedAt when the neighbour last said that this is still what it holds
 */
record Part(byte[] bytes, String etag, Instant confirmedAt) {

  Part {
    Objects.requireNonNull(bytes);
    Objects.requireNonNull(etag);
    Objects.requireNonNull(confirmedAt);
  }

  Part confirmed(Instant now) {
    return new Part(bytes, etag, now);
  }
}
