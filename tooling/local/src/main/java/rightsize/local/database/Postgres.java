package rightsize.local.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * A real PostgreSQL, started from binaries that come as Maven artifacts, durable (the embedded
 * default is not) and reachable from this machine only. Its data directory is kept.
 */
public final class Postgres implements AutoCloseable {

  private final EmbeddedPostgres process;
  private final PostgresServer server;

  private Postgres(EmbeddedPostgres process, PostgresServer server) {
    this.process = process;
    this.server = server;
  }

  /**
   * @param home holds {@code data/} and {@code server.log}
   * @param port 0 for any free one
   * @throws IOException when the server cannot start; the reason is in {@code server.log}
   */
  public static Postgres start(Path home, Binaries binaries, int port, String superuserPassword)
      throws IOException {
    var data = Files.createDirectories(home).resolve("data");
    stopLeftover(home);
    var log = Redirect.appendTo(home.resolve("server.log").toFile());
    var process =
        binaries.unpacking(() -> configured(data, binaries, port, log, superuserPassword));
    var server = new PostgresServer(process.getPort(), superuserPassword);
    try {
      Doors.close(data, server);
    } catch (SQLException | IOException e) {
      process.close();
      throw new IOException("PostgreSQL started but refused its superuser", e);
    }
    return new Postgres(process, server);
  }

  /** Stops a server whose launcher was killed before it could. */
  public static void stopLeftover(Path home) throws IOException {
    var leftover = Leftover.in(home.resolve("data"));
    if (leftover.isPresent()) {
      leftover.get().stop();
    }
  }

  /** Process id of the server running on this home, whoever started it. */
  public static Optional<Long> pid(Path home) throws IOException {
    return Leftover.in(home.resolve("data")).map(running -> running.postmaster().pid());
  }

  /**
   * Whether a server runs on this home, or a program that is about to bring one about; the server
   * itself is nobody's child.
   */
  public static boolean isAtWork(Path home) throws IOException {
    return pid(home).isPresent()
        || ProcessHandle.current()
            .descendants()
            .flatMap(process -> process.info().command().stream())
            .anyMatch(command -> command.matches(".*/(initdb|pg_ctl|postgres)"));
  }

  private static EmbeddedPostgres configured(
      Path data, Binaries binaries, int port, Redirect log, String password) throws IOException {
    return EmbeddedPostgres.builder()
        .setOverrideWorkingDirectory(binaries.folder().toFile())
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setPort(port)
        .setConnectConfig("password", password)
        .setPGStartupWait(Duration.ofSeconds(60))
        .setErrorRedirector(log)
        .setOutputRedirector(log)
        // Under the C locale pg_trgm finds no trigrams in Chinese.
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("locale", "C.UTF-8")
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("max_connections", "100")
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("unix_socket_directories", "")
        .start();
  }

  public PostgresServer server() {
    return server;
  }

  /** Fast shutdown; the data stay. */
  @Override
  public void close() throws IOException {
    process.close();
  }
}
