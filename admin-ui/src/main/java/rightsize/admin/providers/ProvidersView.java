package rightsize.admin.providers;

import java.util.List;
import java.util.Optional;

/** All providers by name. */
record ProvidersView(List<Row> rows, String next, Optional<String> silent) {

  /** One provider in a line; each cell in the reader's language. */
  record Row(
      String id,
      String name,
      Cell country,
      Cell regions,
      Cell retention,
      Cell zeroRetention,
      Cell training) {}

  /**
   * @param known false when there is nothing but the word for it
   */
  record Cell(String text, boolean known) {}
}
