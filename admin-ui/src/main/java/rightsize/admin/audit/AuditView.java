package rightsize.admin.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rightsize.admin.forms.Form;

/**
 * Entries of the audit, newest first.
 *
 * @param form what the list is narrowed to
 * @param people by name and word
 * @param check what verifying came to, where it was asked for
 */
record AuditView(
    Form form,
    List<Map.Entry<String, String>> people,
    List<Map.Entry<String, String>> verbs,
    List<Map.Entry<String, String>> nouns,
    List<Row> rows,
    String next,
    String verify,
    Optional<Check> check,
    Optional<String> silent) {

  /**
   * One entry.
   *
   * @param at day and time, UTC
   * @param link the page of what was changed, or empty
   * @param before as JSON, or empty
   * @param after as JSON, or empty
   */
  record Row(
      String seq,
      String at,
      String who,
      String verb,
      String noun,
      String object,
      String link,
      String before,
      String after,
      String hash) {}

  /**
   * @param said one sentence
   * @param hash of the last entry, to be kept elsewhere
   */
  record Check(boolean intact, String said, List<String> faults, String keep, String hash) {}
}
