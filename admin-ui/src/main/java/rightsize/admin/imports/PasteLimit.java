package rightsize.admin.imports;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** A pasted document may be as large as the server allows; every other form must be small. */
@ApplicationScoped
class PasteLimit {

  /** Of a document, as typed. */
  static final int CHARACTERS = 512 * 1024;

  /** After the server's own limit has been noted, which this one narrows. */
  private static final int AFTER_THE_SERVER = 1;

  private static final long USUAL = 256 * 1024;

  void register(@Observes Filters filters) {
    filters.register(
        request -> {
          if (!request.normalizedPath().equals("/imports")) {
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, USUAL);
          }
          request.next();
        },
        AFTER_THE_SERVER);
  }
}
