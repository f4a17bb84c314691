package rightsize.catalog.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Stream;
import rightsize.catalog.changes.Editions;
import rightsize.catalog.rows.Shape;
import rightsize.rest.cursors.Paging;
import rightsize.rest.preconditions.Preconditions;
import rightsize.rest.problems.Problem;

/**
 * A list without pages, for who asks for {@code text/csv} or {@code application/x-ndjson}: the rows
 * its filters leave, in the format that imports take, from one moment of the catalogue.
 */
@ApplicationScoped
public class WholeLists {

  public static final String CSV = "text/csv";
  public static final String NDJSON = "application/x-ndjson";

  /** Each holds its rows in memory while it is made. */
  private static final int AT_ONCE = 2;

  private static final int SECONDS = 5;

  private final Semaphore places = new Semaphore(AT_ONCE);
  private final Editions editions;

  WholeLists(Editions editions) {
    this.editions = editions;
  }

  /** The type of whole list that is asked for; empty where JSON in pages will do as well. */
  public Optional<String> asked(HttpHeaders headers) {
    for (MediaType wanted : headers.getAcceptableMediaTypes()) {
      if (wanted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
        return Optional.empty();
      }
      for (String type : List.of(CSV, NDJSON)) {
        if (wanted.isCompatible(MediaType.valueOf(type))) {
          return Optional.of(type);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * @param type {@link #CSV} or {@link #NDJSON}
   * @param rows of this shape, as they would be imported
   */
  public Response answer(
      String type, Shape shape, Paging paging, String ifNoneMatch, Supplier<Stream<OwnRow>> rows) {
    if (paging.pageSize != null || paging.pageToken != null) {
      throw Problem.parameter(
          paging.pageSize != null ? "pageSize" : "pageToken", "a whole list has no pages");
    }
    boolean table = type.equals(CSV);
    EntityTag tag = new EntityTag(editions.current().tag() + (table ? ".csv" : ".ndjson"));
    return Preconditions.notModified(ifNoneMatch, tag)
        .orElseGet(
            () ->
                Response.ok(
                        inTurn(
                            () -> table ? Table.of(shape, rows.get()) : OwnRow.lines(rows.get())),
                        type + ";charset=UTF-8")
                    .tag(tag)
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                    .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.%s\""
                            .formatted(shape.kind(), table ? "csv" : "ndjson"))
                    .build());
  }

  /** 503 when as many as there are places are being made. */
  public <T> T inTurn(Supplier<T> making) {
    if (!places.tryAcquire()) {
      throw Problem.unavailable(
          "exports-busy", "as many exports as there is room for are being made", SECONDS);
    }
    try {
      return making.get();
    } finally {
      places.release();
    }
  }
}
