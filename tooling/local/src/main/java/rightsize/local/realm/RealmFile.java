package rightsize.local.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** The one realm file of the suite with the demo users of this machine added. */
public record RealmFile(String json) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Reads {@code k8s/realm/rightsize-realm.json} and adds the demo users. */
  public static RealmFile withDemoUsers(Path file) throws IOException {
    var realm = (ObjectNode) JSON.readTree(Files.readString(file));
    ((ArrayNode) realm.withArray("users")).addAll((ArrayNode) demoUsers());
    // The demo password is short on purpose; the realm of a cluster keeps its policy.
    realm.remove("passwordPolicy");
    return new RealmFile(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm));
  }

  /** Names of the people one can log in as. */
  public static List<String> demoLogins() throws IOException {
    return StreamSupport.stream(demoUsers().spliterator(), false)
        .map(user -> user.path("username").asText())
        .toList();
  }

  private static JsonNode demoUsers() throws IOException {
    try (var users = RealmFile.class.getResourceAsStream("demo-users.json")) {
      return JSON.readTree(users);
    }
  }

  /**
   * Changes whenever the realm or a value for its placeholders does; sixteen hexadecimal digits.
   */
  public String hash(Map<String, String> values) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(json.getBytes(StandardCharsets.UTF_8));
      digest.update(new TreeMap<>(values).toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
