package rightsize.admin.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rightsize.admin.forms.Form;

/**
 * What an import would do, or did.
 *
 * @param percent how much of it has been compared, 0 to 100
 * @param progress the same in rows, and how long the rest will take where that is known
 * @param failure why it was refused or failed, or an empty text
 * @param decided who decided on it, when and why, or an empty text
 * @param notes what its feed says and the catalogue leaves out on purpose
 * @param chosen the outcome whose rows are shown, {@code jumps}, or empty for all
 * @param form the decision as it was sent, with what is wrong about it
 * @param none what is said where there are no rows
 * @param silent the part whose silence leaves the rows out
 */
record ImportView(
    ImportsView.Row head,
    String percent,
    String progress,
    String failure,
    String decided,
    List<Chip> outcomes,
    List<Map.Entry<String, String>> guards,
    List<String> notes,
    String chosen,
    List<Line> lines,
    String next,
    Form form,
    String none,
    Optional<String> silent) {

  /**
   * How many rows came to this.
   *
   * @param query selects them
   */
  record Chip(String code, String text, String query) {}

  /**
   * One row.
   *
   * @param place where in the document it stands
   * @param link the entry's page, or empty
   * @param reasons why it was not taken
   * @param raw as the document has it
   */
  record Line(
      String kind,
      String name,
      String provider,
      String link,
      String place,
      String code,
      String outcome,
      List<Change> changes,
      List<String> reasons,
      List<String> notes,
      String raw) {

    public String pill() {
      return switch (code) {
        case "added", "changed" -> "good";
        case "unresolved", "removed" -> "warn";
        case "quarantined" -> "bad";
        default -> "";
      };
    }
  }

  /**
   * @param before what is shown now, or empty
   * @param after what would be shown, or empty
   */
  record Change(String field, String before, String after) {}
}
