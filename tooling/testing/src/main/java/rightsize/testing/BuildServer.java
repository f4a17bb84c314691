package rightsize.testing;

import java.io.IOException;
import rightsize.local.database.PostgresServer;
import rightsize.local.database.ScratchPostgres;

/**
 * The PostgreSQL the tests use: the one server of the build when {@code ./rightsize test} names it
 * in the environment, else one per test JVM, thrown away at its end.
 */
final class BuildServer {

  private static PostgresServer server;

  private BuildServer() {}

  static synchronized PostgresServer get() throws IOException {
    if (server == null) {
      var port = System.getenv(PostgresServer.TEST_PORT);
      server =
          port == null
              ? ScratchPostgres.start()
              : new PostgresServer(
                  Integer.parseInt(port), System.getenv(PostgresServer.TEST_PASSWORD));
    }
    return server;
  }
}
