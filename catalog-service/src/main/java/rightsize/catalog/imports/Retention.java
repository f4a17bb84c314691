package rightsize.catalog.imports;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import rightsize.catalog.facts.Sql;

/**
 * Lets the rows of old imports go. An import that waits for somebody keeps its rows, and so does
 * the newest of each source: its names may still be unresolved. What an import changed is in the
 * ledger and the log of changes, whatever becomes of its rows.
 */
@Singleton
class Retention {

  private static final String FORGET =
      """
      WITH old AS (
        UPDATE imports i SET rows_forgotten_at = now()
         WHERE i.rows_forgotten_at IS NULL AND i.status NOT IN ('staging', 'staged')
           AND i.created_at < now() - make_interval(days => ?)
           AND i.id NOT IN (
             SELECT DISTINCT ON (n.source) n.id FROM imports n
              WHERE n.status IN ('staged', 'applied', 'unchanged') ORDER BY n.source, n.id DESC)
        RETURNING i.id)
      DELETE FROM import_rows r USING old WHERE r.import = old.id
      """;

  private final LongWork work;
  private final int days;

  Retention(LongWork work, @ConfigProperty(name = "rightsize.imports.rows-kept-days") int days) {
    this.work = work;
    this.days = days;
  }

  @Scheduled(
      every = "6h",
      delayed = "10m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    forget();
  }

  /** Answers how many rows went. */
  int forget() {
    return work.commit(connection -> Sql.run(connection, FORGET, days));
  }
}
