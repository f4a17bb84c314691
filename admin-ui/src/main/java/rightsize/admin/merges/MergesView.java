package rightsize.admin.merges;

import java.util.List;
import java.util.Optional;

/**
 * Models that were merged into others, newest first.
 *
 * @param objection why the last one could not be taken back, or empty
 */
record MergesView(List<Row> rows, String next, Optional<String> silent, String objection) {

  /**
   * @param parted who took it back and when, or empty
   */
  record Row(
      String id,
      String model,
      String into,
      String reason,
      String who,
      String when,
      String parted) {}
}
