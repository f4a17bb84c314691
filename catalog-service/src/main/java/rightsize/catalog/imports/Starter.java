package rightsize.catalog.imports;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
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

  private final Loader loader;
  private final Editions editions;
  private final LongWork work;
  private final Clock clock;

  @ConfigProperty(name = "rightsize.starter.folder")
  String folder;

  Starter(Loader loader, Editions editions, LongWork work, Clock clock) {
    this.loader = loader;
    this.editions = editions;
    this.work = work;
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
    Map<String, Integer> counts = work.commit(connection -> loadWhenEmpty(feeds, connection));
    LOG.infof(
        "starter catalogue: %s rows in %d ms", counts, (System.nanoTime() - begun) / 1_000_000);
    return counts;
  }

  private Map<String, Integer> loadWhenEmpty(Loader.Feeds feeds, Connection connection)
      throws SQLException, IOException {
    editions.lock(connection);
    if (editions.newest(connection).version() > 0) {
      return Map.of();
    }
    Edition edition = editions.open(connection, "starter", "the starter catalogue");
    return loader.load(
        feeds, new Writing(connection, edition.version(), false, LocalDate.now(clock)));
  }

  private Optional<BufferedReader> open(String kind) {
    InputStream file =
        Thread.currentThread()
            .getContextClassLoader()
            .getResourceAsStream(folder + "/" + kind + ".ndjson");
    return Optional.ofNullable(file)
        .map(in -> new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
  }
}
