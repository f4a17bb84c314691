package rightsize.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import rightsize.local.database.PostgresServer;
import rightsize.local.database.ServiceDatabase;

/**
 * A fresh PostgreSQL database with its own owner and app roles, dropped at the end.
 *
 * <p>For a service: {@code @QuarkusTestResource(Database.class)} or {@code @WithTestResource}; its
 * migrations run as owner, it serves as app. In plain JUnit: {@code try (var database =
 * Database.fresh()) {…}}.
 */
public final class Database implements QuarkusTestResourceLifecycleManager, AutoCloseable {

  private PostgresServer server;
  private ServiceDatabase names;

  public static Database fresh() {
    var database = new Database();
    database.start();
    return database;
  }

  /** Creates the database and answers the configuration of the service under test. */
  @Override
  public Map<String, String> start() {
    var suffix = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    names = new ServiceDatabase("test_" + suffix, "owner-" + suffix, "app-" + suffix);
    try {
      server = BuildServer.get();
      server.prepare(names);
    } catch (IOException | SQLException e) {
      throw new IllegalStateException("No database for the tests", e);
    }
    return Map.ofEntries(
        Map.entry("quarkus.datasource.jdbc.url", url()),
        Map.entry("quarkus.datasource.username", names.app()),
        Map.entry("quarkus.datasource.password", names.appPassword()),
        Map.entry("quarkus.flyway.username", names.owner()),
        Map.entry("quarkus.flyway.password", names.ownerPassword()),
        Map.entry("quarkus.flyway.placeholders.app_role", names.app()),
        Map.entry("RIGHTSIZE_DB_URL", url()),
        Map.entry("RIGHTSIZE_DB_OWNER", names.owner()),
        Map.entry("RIGHTSIZE_DB_OWNER_PASSWORD", names.ownerPassword()),
        Map.entry("RIGHTSIZE_DB_APP", names.app()),
        Map.entry("RIGHTSIZE_DB_APP_PASSWORD", names.appPassword()));
  }

  /** JDBC url without credentials. */
  public String url() {
    return server.jdbcUrl(names.name());
  }

  /** Role names and passwords. */
  public ServiceDatabase names() {
    return names;
  }

  public Connection asOwner() throws SQLException {
    return DriverManager.getConnection(url(), names.owner(), names.ownerPassword());
  }

  public Connection asApp() throws SQLException {
    return DriverManager.getConnection(url(), names.app(), names.appPassword());
  }

  /** Sets every field of type {@code Database} of a test class to this one. */
  @Override
  public void inject(TestInjector tests) {
    tests.injectIntoFields(this, new TestInjector.MatchesType(Database.class));
  }

  @Override
  public void stop() {
    try {
      server.drop(names);
    } catch (SQLException e) {
      throw new IllegalStateException("Could not drop " + names.name(), e);
    }
  }

  @Override
  public void close() {
    stop();
  }
}
