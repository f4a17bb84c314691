package rightsize.admin.views;

import java.util.List;
import java.util.Optional;
import rightsize.admin.models.Question;

/** Views of the model list, the reader's own first. */
record ViewsView(List<Row> rows, String next, Optional<String> silent) {

  /**
   * @param owner the name of the one who keeps it
   * @param removable whether the reader may delete what is another's
   */
  record Row(
      String id,
      String name,
      Question question,
      boolean mine,
      String owner,
      boolean shared,
      boolean removable) {}
}
