package rightsize.admin.advices;

import java.util.List;
import java.util.Optional;

/** Advices of the reader's teams, newest first. */
record AdvicesView(List<Row> rows, String next, Optional<String> silent) {
  record Row(
      String id,
      String title,
      String task,
      String verdict,
      String advised,
      String when,
      String author) {}
}
