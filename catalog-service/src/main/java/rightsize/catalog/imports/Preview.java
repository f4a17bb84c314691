package rightsize.catalog.imports;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import rightsize.catalog.changes.Editions;
import rightsize.catalog.facts.Sql;
import rightsize.catalog.facts.Writing;

/** Finds out what taking the rows of an import would do, by doing it and taking it back. */
@Singleton
class Preview {

  /** Versions of previews are never committed; they lie above all that are. */
  private static final long PREVIEWS = Long.MAX_VALUE / 2;

  private final LongWork work;
  private final Taking taking;
  private final Editions editions;
  private final Clock clock;

  Preview(LongWork work, Taking taking, Editions editions, Clock clock) {
    this.work = work;
    this.taking = taking;
    this.editions = editions;
    this.clock = clock;
  }

  /** Judges every row that could be read; afterwards the import is staged or unchanged. */
  void of(UUID id) {
    List<Candidate> candidates = work.commit(connection -> new Desk(connection, id).candidates());
    List<Fate> fates = new ArrayList<>();
    long comparedWith =
        work.tryOut(
            connection -> {
              long version = editions.newest(connection).version();
              fates.addAll(
                  taking.take(candidates, asPreview(connection), rows -> reached(id, rows)));
              return version;
            });
    work.commit(
        connection -> {
          Desk desk = new Desk(connection, id);
          desk.judge(fates, candidates);
          desk.summarise(
              comparedWith, Guard.of(fates, desk.unreadable(), desk.listed(), desk.limits()));
          return null;
        });
  }

  /** Beside the transaction that tries out, so that others see it; on its way it meets a "no". */
  private void reached(UUID id, int rows) {
    int wanted =
        work.commit(
            connection ->
                Sql.run(
                    connection,
                    """
                    UPDATE imports SET rows_done = least(?, rows_read), seen_alive_at = now()
                     WHERE id = ? AND status <> 'cancelled'
                    """,
                    rows,
                    id));
    if (wanted == 0) {
      throw new Progress.Cancelled();
    }
  }

  private Writing asPreview(Connection connection) {
    long version = PREVIEWS + ThreadLocalRandom.current().nextLong(PREVIEWS);
    Sql.run(
        connection,
        "INSERT INTO catalogue_versions (version, committed_at, who, why)"
            + " VALUES (?, now(), 'preview', 'never committed')",
        version);
    return new Writing(connection, version, false, LocalDate.now(clock));
  }
}
