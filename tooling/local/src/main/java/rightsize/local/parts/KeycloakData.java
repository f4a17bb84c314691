package rightsize.local.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import rightsize.local.database.Trees;

/**
 * Keycloak's database file. Keycloak cannot go on with one whose making was cut short, so only one
 * that has served once is kept.
 */
record KeycloakData(Path folder) {

  void forgetUnfinished() throws IOException {
    if (!Files.exists(finished())) {
      Trees.delete(folder);
    }
  }

  /** Keycloak has served from it. */
  void keep() throws IOException {
    Files.write(finished(), new byte[0]);
  }

  String url() {
    return "jdbc:h2:file:" + folder.resolve("keycloak") + ";NON_KEYWORDS=VALUE";
  }

  private Path finished() {
    return folder.resolve("finished");
  }
}
