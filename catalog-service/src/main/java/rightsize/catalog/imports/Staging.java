package rightsize.catalog.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import rightsize.catalog.facts.Sql;
import rightsize.catalog.feeds.FeedUnreadable;
import rightsize.catalog.feeds.Item;
import rightsize.facts.PartialDate;

/**
 * Brings a document to the point where people can look at what it would do: read, tried out,
 * judged. The catalogue that is served does not change.
 */
@Singleton
class Staging {

  private static final Logger LOG = Logger.getLogger(Staging.class);

  private static final String BEGIN =
      """
      INSERT INTO imports (source, format, observed_on, origin, whole, refused_share,
                           vanished_share, price_factor, status, created_by, created_at,
                           seen_alive_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'staging', ?, ?::timestamptz, now())
      RETURNING id::text
      """;

  private final LongWork work;
  private final Preview preview;
  private final Clock clock;

  Staging(LongWork work, Preview preview, Clock clock) {
    this.work = work;
    this.preview = preview;
    this.clock = clock;
  }

  /** Notes that an import has begun, and answers its id. */
  UUID begin(ImportRequest request) {
    return work.commit(
        connection ->
            UUID.fromString(
                Sql.texts(
                        connection,
                        BEGIN,
                        request.source(),
                        request.feed().format(),
                        request.observedOn(),
                        request.origin(),
                        request.whole(),
                        request.limits().refusedShare(),
                        request.limits().vanishedShare(),
                        request.limits().priceFactor(),
                        request.who(),
                        clock.instant().toString())
                    .get(0)));
  }

  /** Reads and tries out; afterwards the import is staged, unchanged, refused or failed. */
  void stage(UUID id, ImportRequest request, byte[] document) {
    try {
      keep(id, request, request.feed().read(new ByteArrayInputStream(document)));
      preview.of(id);
    } catch (FeedUnreadable e) {
      finish(id, "refused", e.getMessage());
    } catch (Progress.Cancelled e) {
      LOG.infof("import %s was cancelled", id);
    } catch (IOException | RuntimeException e) {
      LOG.errorf(e, "import %s failed", id);
      finish(id, "failed", "it could not be compared with the catalogue; try again");
    }
  }

  /** Stores what was read, and what is gone. */
  private void keep(UUID id, ImportRequest request, List<Item> read) {
    List<Item> items = read.stream().map(item -> said(item, request)).toList();
    work.commit(
        connection -> {
          Gone gone = request.whole() ? Gone.of(connection, request, items) : Gone.NOTHING;
          List<Item> lost = gone.items().stream().map(item -> said(item, request)).toList();
          Desk desk = new Desk(connection, id);
          desk.put(0, items);
          desk.putGone(items.size(), lost);
          read(connection, id, items.size() + lost.size(), gone.listed());
          return null;
        });
  }

  /** Fills in who says so and when. */
  private static Item said(Item item, ImportRequest request) {
    if (item.row() == null) {
      return item;
    }
    ObjectNode row = item.rowOn(PartialDate.of(request.observedOn()).first());
    row.put("source", request.source()).put("on", request.observedOn());
    return new Item(
        item.kind(), item.place(), item.raw(), row, item.names(), item.refusals(), item.notes());
  }

  private static void read(Connection connection, UUID id, int rows, int listed) {
    int staging =
        Sql.run(
            connection,
            """
            UPDATE imports SET seen_alive_at = now(), rows_read = ?, listed = ?
             WHERE id = ? AND status = 'staging'
            """,
            rows,
            listed,
            id);
    if (staging == 0) {
      throw new Progress.Cancelled();
    }
  }

  private void finish(UUID id, String status, String failure) {
    work.commit(
        connection ->
            Sql.run(
                connection,
                "UPDATE imports SET status = ?, failure = ? WHERE id = ? AND status = 'staging'",
                status,
                failure,
                id));
  }

  /** A replica that was killed leaves its import behind; nothing of it has been applied. */
  @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void giveUpInterrupted() {
    work.commit(
        connection ->
            Sql.run(
                connection,
                """
                UPDATE imports SET status = 'failed', failure = 'it was interrupted; try again'
                 WHERE status = 'staging' AND seen_alive_at < now() - interval '15 minutes'
                """));
  }
}
