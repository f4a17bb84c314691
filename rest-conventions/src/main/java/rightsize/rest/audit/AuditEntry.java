package rightsize.rest.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;

/**
 * One change.
 *
 * @param chain the team, or {@code installation} for what belongs to all
 * @param seq counts from 1 in its chain without gaps
 * @param before JSON of the thing before, or null
 * @param after JSON of the thing after, or null
 */
public record AuditEntry(
    String chain,
    long seq,
    Instant at,
    String actor,
    String actorName,
    String action,
    String objectType,
    String objectId,
    String before,
    String after) {

  static final byte[] START = new byte[32];

  /** SHA-256 over the hash before and every field, each with its length, so that none can move. */
  byte[] hashAfter(byte[] previous) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(previous);
      sha.update(ByteBuffer.allocate(8).putLong(seq).array());
      for (String field :
          Arrays.asList(
              chain,
              at.toString(),
              actor,
              actorName,
              action,
              objectType,
              objectId,
              before,
              after)) {
        byte[] bytes = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
        int length = field == null ? -1 : bytes.length;
        sha.update(ByteBuffer.allocate(4).putInt(length).array());
        sha.update(bytes);
      }
      return sha.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
