package rightsize.catalog.fetching;

import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.io.InputStream;

/** The head of an answer, and its body as it comes. Closing ends the connection. */
record Answer(HttpClientRequest request, HttpClientResponse head, BodyStream body)
    implements AutoCloseable {

  private static final int LONGEST_TAG = 500;

  int status() {
    return head.statusCode();
  }

  String header(String name) {
    return head.getHeader(name);
  }

  InputStream stream() {
    return body;
  }

  /** A header to be sent back next time, if it is one that can be kept; otherwise null. */
  String keepsake(String name) {
    String value = header(name);
    return value != null
            && value.length() <= LONGEST_TAG
            && value.chars().allMatch(c -> c >= ' ' && c <= '~')
        ? value
        : null;
  }

  @Override
  public void close() {
    request.reset();
  }
}
