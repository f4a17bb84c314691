package rightsize.local.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {

  private static final ServiceDatabase SHOP = new ServiceDatabase("shop", "it's owner", "app");

  @TempDir Path home;
  private Postgres postgres;

  @BeforeEach
  void start() throws Exception {
    postgres = started();
  }

  @AfterEach
  void stop() throws Exception {
    postgres.close();
  }

  @Test
  void isDurable() throws Exception {
    for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
      assertThat(asSuperuser("SHOW " + setting)).as(setting).isEqualTo("on");
    }
  }

  @Test
  void findsTrigramsInChinese() throws Exception {
    postgres.server().prepare(SHOP);
    try (var connection =
            DriverManager.getConnection(
                postgres.server().jdbcUrl("shop"), SHOP.owner(), "it's owner");
        var statement = connection.createStatement()) {
      statement.execute("CREATE EXTENSION pg_trgm");
      statement.execute("CREATE EXTENSION unaccent");
      var row = statement.executeQuery("SELECT cardinality(show_trgm('通义千问'))");
      row.next();
      assertThat(row.getInt(1)).isGreaterThan(2);
    }
  }

  @Test
  void keepsDataOverARestartAndPreparesTwice() throws Exception {
    postgres.server().prepare(SHOP);
    asSuperuser("CREATE TABLE kept AS SELECT 42 AS answer");
    postgres.close();
    postgres = started();
    postgres.server().prepare(SHOP);
    assertThat(asSuperuser("SELECT answer FROM kept")).isEqualTo("42");
  }

  @Test
  void refusesAWrongPassword() throws Exception {
    postgres.server().prepare(SHOP);
    assertThatThrownBy(
            () ->
                DriverManager.getConnection(
                    postgres.server().jdbcUrl("shop"), SHOP.app(), "guessed"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void appOwnsNothing() throws Exception {
    postgres.server().prepare(SHOP);
    try (var connection =
            DriverManager.getConnection(postgres.server().jdbcUrl("shop"), SHOP.app(), "app");
        var statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("CREATE TABLE mine (id int)"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void startsAfterThePostmasterWasKilled() throws Exception {
    var postmaster = ProcessHandle.of(pid()).orElseThrow();
    postmaster.destroyForcibly();
    postmaster.onExit().join();
    postgres.close();
    postgres = started();
    assertThat(asSuperuser("SELECT 1")).isEqualTo("1");
  }

  @Test
  void takesOverFromAPostmasterWhoseLauncherWasKilled() throws Exception {
    postgres.close();
    KilledLauncher.run("kept", home);
    var leftBehind = ProcessHandle.of(pid()).orElseThrow();
    assertThat(leftBehind.isAlive()).isTrue();
    postgres = started();
    assertThat(leftBehind.isAlive()).isFalse();
    assertThat(asSuperuser("SELECT 1")).isEqualTo("1");
  }

  @Test
  void isSeenAtWork() throws Exception {
    assertThat(Postgres.isAtWork(home)).isTrue();
    postgres.close();
    assertThat(Postgres.isAtWork(home)).isFalse();
  }

  private Postgres started() throws Exception {
    return Postgres.start(home, Binaries.shared(), 0, "secret");
  }

  private long pid() throws Exception {
    return Long.parseLong(Files.readAllLines(home.resolve("data/postmaster.pid")).get(0).strip());
  }

  private String asSuperuser(String sql) throws SQLException {
    try (var connection = postgres.server().connect(PostgresServer.SUPERUSER);
        var statement = connection.createStatement()) {
      if (!statement.execute(sql)) {
        return "";
      }
      var row = statement.getResultSet();
      row.next();
      return row.getString(1);
    }
  }
}
