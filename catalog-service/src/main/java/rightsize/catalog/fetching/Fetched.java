package rightsize.catalog.fetching;

import java.net.URI;

/** What came back from an address. */
public sealed interface Fetched {

  /** The document is still the one of last time. */
  record NotModified() implements Fetched {}

  /**
   * A document, whole and unpacked.
   *
   * @param bytes as many as the settings allow at most
   * @param etag to be shown next time, or null
   * @param lastModified to be shown next time, or null
   * @param finalAddress where the redirects ended
   */
  record Document(byte[] bytes, String etag, String lastModified, URI finalAddress)
      implements Fetched {}
}
