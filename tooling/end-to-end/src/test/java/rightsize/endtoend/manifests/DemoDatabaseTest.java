package rightsize.endtoend.manifests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rightsize.endtoend.Project;
import rightsize.local.database.Binaries;
import rightsize.local.database.Postgres;
import rightsize.local.database.PostgresServer;

/** The SQL that prepares the demonstration's database, run on a real server. */
class DemoDatabaseTest {
  private static final String SCRIPT = "k8s/overlays/demo/roles-and-databases.sql";

  @TempDir Path home;

  @Test
  void givesEachServiceADatabaseItOwnsAndNobodyElseEnters() throws Exception {
    try (var postgres = Postgres.start(home, Binaries.shared(), 0, "only for this test")) {
      var server = postgres.server();
      run(server);

      for (var name : List.of("catalog", "advisor", "feedback")) {
        try (var owner = open(server, name, name + "_owner");
            var statement = owner.createStatement()) {
          statement.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm");
          statement.execute("CREATE TABLE kept (word text)");
          statement.execute("GRANT SELECT ON kept TO " + name + "_app");
        }
        try (var app = open(server, name, name + "_app");
            var statement = app.createStatement()) {
          assertThat(statement.executeQuery("SELECT count(*) FROM kept").next()).isTrue();
          assertThatThrownBy(() -> statement.execute("CREATE TABLE mine (word text)"))
              .hasMessageContaining("permission denied");
        }
      }
      assertThatThrownBy(() -> open(server, "catalog", "feedback_app"))
          .hasMessageContaining("permission denied for database");
    }
  }

  /** psql reads the passwords from the environment; here every password is the word itself. */
  private static void run(PostgresServer server) throws SQLException {
    try (var connection = server.connect("postgres");
        var statement = connection.createStatement()) {
      for (var line :
          Project.text(SCRIPT).lines().filter(l -> !l.matches("(\\\\|--).*")).toList()) {
        if (!line.isBlank()) {
          statement.execute(line.replaceAll(":'\\w+'", "'secret'"));
        }
      }
    }
  }

  private static Connection open(PostgresServer server, String database, String role)
      throws SQLException {
    return DriverManager.getConnection(server.jdbcUrl(database), role, "secret");
  }
}
