package rightsize.admin.curation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rightsize.admin.forms.Form;

/**
 * A curator's form.
 *
 * @param action where it is sent
 * @param back where cancelling leads
 * @param partsName what the parts are of, and what is to be known of them
 * @param quotes whether it asks who says so, one of the sources
 * @param tag the version it was made from; empty for a new entry
 * @param differs what differs from the present state, after somebody else changed it
 */
record EditView(
    String title,
    String lead,
    String action,
    String back,
    String backName,
    Form form,
    List<Input> facts,
    List<Input> parts,
    String partsName,
    String partsLead,
    List<Map.Entry<String, String>> sources,
    boolean quotes,
    String tag,
    String key,
    List<String> differs,
    Optional<String> silent) {

  /** Whether what is folded away must be looked at again. */
  public boolean partsWrong() {
    return parts.stream().anyMatch(part -> form.isWrong(part.name()));
  }

  /**
   * @param several any of the options, as boxes to tick
   * @param fixed it is shown and sent, but cannot be changed
   */
  record Input(
      String name,
      String label,
      boolean chosen,
      boolean several,
      boolean required,
      boolean fixed,
      String hint,
      List<Map.Entry<String, String>> options) {}
}
