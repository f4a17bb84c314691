package rightsize.admin.models;

import java.util.List;
import java.util.Optional;

/**
 * Two to four models side by side.
 *
 * @param lines one for each fact, with a text for each model
 * @param toggle the address with only differences, or with all facts
 */
record CompareView(
    List<Column> columns,
    List<Line> lines,
    boolean onlyDifferences,
    String toggle,
    Optional<String> silent) {

  /**
   * @param without the address without this model, or empty when too few would stay
   */
  record Column(String id, String name, String without) {}

  record Line(String label, List<Cell> cells, boolean differs) {}

  /**
   * @param named a name or a quotation: it stands as it is in any language
   */
  record Cell(String text, String said, boolean named) {}
}
