package rightsize.advisor.market;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Asks catalog-service and feedback-service what they hold now, by ETag. */
@ApplicationScoped
class Neighbours {

  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;

  private final CatalogClient catalog;
  private final FeedbackClient feedback;

  private final Wire wire;

  Neighbours(
      @RestClient CatalogClient catalog,
      @RestClient FeedbackClient feedback,
      MarketSettings settings) {
    this.catalog = catalog;
    this.feedback = feedback;
    this.wire = new Wire(settings.largestAnswer().asLongValue());
  }

  Part catalogue(Optional<Part> held, Instant now) {
    return answer(catalog.snapshot(tag(held)), held, now);
  }

  Part standings(Optional<Part> held, Instant now) {
    return answer(feedback.standings(tag(held)), held, now);
  }

  private static String tag(Optional<Part> held) {
    return held.map(Part::etag).filter(etag -> !etag.isEmpty()).orElse(null);
  }

  private Part answer(RestResponse<byte[]> response, Optional<Part> held, Instant now) {
    if (response.getStatus() == NOT_MODIFIED && held.isPresent()) {
      return held.get().confirmed(now);
    }
    byte[] bytes = response.getEntity();
    if (response.getStatus() != OK || bytes == null || bytes.length == 0) {
      throw new IllegalStateException("answered " + response.getStatus() + " without content");
    }
    String etag = response.getHeaderString("ETag");
    return new Part(plain(response), etag == null ? "" : etag, now);
  }

  private byte[] plain(RestResponse<byte[]> response) {
    try {
      return wire.plain(response.getEntity(), response.getHeaderString("Content-Encoding"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
