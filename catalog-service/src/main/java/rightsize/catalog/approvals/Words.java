package rightsize.catalog.approvals;

import java.util.List;
import rightsize.rest.json.WireWords;

/** Constants as they stand on the wire and in the table. */
final class Words {

  private Words() {}

  static List<String> inOrder(List<? extends Enum<?>> constants) {
    return constants == null
        ? List.of()
        : constants.stream().map(WireWords::of).distinct().sorted().toList();
  }
}
