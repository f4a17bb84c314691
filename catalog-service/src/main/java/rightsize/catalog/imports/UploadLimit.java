package rightsize.catalog.imports;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Documents to import may be as large as the server allows; every other body must be small. */
@ApplicationScoped
class UploadLimit {

  /** After the server's own limit has been noted, which this one narrows. */
  private static final int AFTER_THE_SERVER = 1;

  private static final long USUAL = 1024 * 1024;

  void register(@Observes Filters filters) {
    filters.register(
        request -> {
          if (!request.normalizedPath().equals(ImportResource.PATH)) {
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, USUAL);
          }
          request.next();
        },
        AFTER_THE_SERVER);
  }
}
