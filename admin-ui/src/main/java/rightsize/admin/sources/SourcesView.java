package rightsize.admin.sources;

import java.util.List;
import java.util.Optional;

/** All sources by name. */
record SourcesView(List<Row> rows, Optional<String> silent) {

  /**
   * @param url an address of the web, or empty
   * @param retrieved a partial date, or empty
   */
  record Row(String name, String url, String licence, String holder, String retrieved) {}
}
