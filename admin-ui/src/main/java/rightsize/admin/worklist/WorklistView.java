package rightsize.admin.worklist;

import java.util.List;
import java.util.Optional;

/** How much of each kind there is to do. */
record WorklistView(List<Kind> kinds, boolean empty, Optional<String> silent) {

  /**
   * @param count with its groups: 1,430
   * @param link where it is listed and mended
   */
  record Kind(String name, String hint, String count, boolean open, String link) {}
}
