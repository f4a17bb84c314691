package rightsize.rest.cursors;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The sort keys of the last row of a page, bound to the query they belong to. The token is
 * validated rather than signed: its keys only ever become bound parameters of the same query.
 */
final class PageToken {

  private static final int CHECK = 8;
  private static final int MOST_KEYS = 8;

  private PageToken() {}

  static String write(String query, List<String> keys) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(keys.size());
      for (String key : keys) {
        out.writeUTF(key);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] payload = bytes.toByteArray();
    byte[] token = Arrays.copyOf(check(query, payload), CHECK + payload.length);
    System.arraycopy(payload, 0, token, CHECK, payload.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  /** Empty when the text was not written by us for this query. */
  static Optional<List<String>> read(String query, String text) {
    try {
      byte[] token = Base64.getUrlDecoder().decode(text);
      if (token.length <= CHECK) {
        return Optional.empty();
      }
      byte[] payload = Arrays.copyOfRange(token, CHECK, token.length);
      if (!MessageDigest.isEqual(check(query, payload), Arrays.copyOf(token, CHECK))) {
        return Optional.empty();
      }
      return Optional.of(keys(payload));
    } catch (IllegalArgumentException | IOException e) {
      return Optional.empty();
    }
  }

  private static List<String> keys(byte[] payload) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(payload))) {
      int count = in.readByte();
      if (count < 0 || count > MOST_KEYS) {
        throw new IOException("too many keys");
      }
      List<String> keys = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        keys.add(in.readUTF());
      }
      return keys;
    }
  }

  private static byte[] check(String query, byte[] payload) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(query.getBytes(StandardCharsets.UTF_8));
      sha.update((byte) 0);
      return Arrays.copyOf(sha.digest(payload), CHECK);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
