package rightsize.admin.models;

import java.util.List;
import java.util.Optional;

/**
 * Two to four models side by side.
 *
 * @param lines one for each fact, with a text for each model
 * @param missing says of which nothing is known, or empty
 */
record CompareView(
    Comparison.Choice choice,
    List<Column> columns,
    List<Line> lines,
    String missing,
    Optional<String> silent) {

  /**
   * @param without the address without this model, or empty when none would stay
   */
  record Column(String id, String name, String without) {}

  record Line(String label, List<Cell> cells, boolean differs) {}

  /**
   * @param named a name or a quotation: it stands as it is in any language
   */
  record Cell(String text, String said, boolean named) {}
}
