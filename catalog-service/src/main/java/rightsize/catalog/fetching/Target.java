package rightsize.catalog.fetching;

import java.net.URI;

/**
 * An address that obeys the rules for addresses.
 *
 * @param plain one of the named hosts that are fetched from over http, whatever their address
 */
record Target(URI address, String host, int port, boolean plain) {

  /** Path and query as they are asked for. */
  String path() {
    String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
    return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
  }
}
