package rightsize.advisor.market;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The neighbours' words as one thing: the catalogue, and the standings once feedback-service was
 * ever reached.
 */
record Snapshot(Part catalogue, Optional<Part> standings) {

  /** SHA-256 over both parts' bytes, in hex: the name of this content, whenever it was fetched. */
  String hash() {
    MessageDigest digest = sha256();
    digest.update(catalogue.bytes());
    digest.update((byte) 0);
    standings.ifPresent(part -> digest.update(part.bytes()));
    return HexFormat.of().formatHex(digest.digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
