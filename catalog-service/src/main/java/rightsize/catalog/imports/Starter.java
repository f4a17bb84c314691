package rightsize.catalog.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import rightsize.catalog.changes.Edition;
import rightsize.catalog.changes.Editions;
import rightsize.catalog.facts.Writing;

/** Fills an empty catalogue with the starter at the first start: all of it or nothing. */
@Singleton
public class Starter {

  private static final Logger LOG = Logger.getLogger(Starter.class);
  private static final int AFTER_MIGRATIONS = 5000;
  private static final int LONGEST = 600;

  private final Loader loader;
  private final Editions editions;
  private final DataSource database;
  private final Clock clock;

  @ConfigProperty(name = "rightsize.starter.folder")
  String folder;

  Starter(Loader loader, Editions editions, DataSource database, Clock clock) {
    this.loader = loader;
    this.editions = editions;
    this.database = database;
    this.clock = clock;
  }

  void fill(@Observes @Priority(AFTER_MIGRATIONS) StartupEvent starting) throws SQLException {
    if (editions.refresh().version() == 0 && open("models").isPresent()) {
      load(this::open);
    }
  }

  /**
   * Loads feeds into an empty catalogue in one transaction; one that is not empty stays as it is.
   *
   * @return how many rows of each noun were taken; nothing when the catalogue was not empty
   * @throws FeedRefused when a row cannot be taken; the catalogue is empty as before
   */
  public Map<String, Integer> load(Loader.Feeds feeds) {
    long begun = System.nanoTime();
    Map<String, Integer> counts =
        QuarkusTransaction.requiringNew().timeout(LONGEST).call(() -> loadWhenEmpty(feeds));
    LOG.infof(
        "starter catalogue: %s rows in %d ms", counts, (System.nanoTime() - begun) / 1_000_000);
    return counts;
  }

  private Map<String, Integer> loadWhenEmpty(Loader.Feeds feeds) throws SQLException, IOException {
    try (Connection connection = database.getConnection()) {
      allowLongStatements(connection);
      editions.lock(connection);
      if (editions.newest(connection).version() > 0) {
        return Map.of();
      }
      Edition edition = editions.open(connection, "starter", "the starter catalogue");
      return loader.load(
          feeds, new Writing(connection, edition.version(), false, LocalDate.now(clock)));
    }
  }

  private Optional<BufferedReader> open(String kind) {
    InputStream file =
        Thread.currentThread()
            .getContextClassLoader()
            .getResourceAsStream(folder + "/" + kind + ".ndjson");
    return Optional.ofNullable(file)
        .map(in -> new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
  }

  /** The usual limits are for people waiting at a door. */
  private static void allowLongStatements(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET LOCAL statement_timeout = '5min'");
      statement.execute("SET LOCAL lock_timeout = '1min'");
    }
  }
}
