package rightsize.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Who may enter. A fresh embedded server trusts every local user; here each role shows its
 * password, so that a service with a wrong one fails on this machine and not first in a cluster.
 */
final class Doors {

  private static final String RULES =
      """
      # type  database  user  address       method
      host    all       all   127.0.0.1/32  scram-sha-256
      """;

  private Doors() {}

  static void close(Path data, PostgresServer server) throws IOException, SQLException {
    var rules = data.resolve("pg_hba.conf");
    if (Files.readString(rules).equals(RULES)) {
      return;
    }
    try (var connection = server.connect(PostgresServer.SUPERUSER)) {
      var password = PostgresServer.quoted(connection, server.superuserPassword());
      PostgresServer.run(connection, "ALTER ROLE postgres PASSWORD " + password);
      Files.writeString(rules, RULES);
      PostgresServer.run(connection, "SELECT pg_reload_conf()");
    }
  }
}
