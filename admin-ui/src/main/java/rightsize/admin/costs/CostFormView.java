package rightsize.admin.costs;

import java.util.List;
import java.util.Optional;
import rightsize.admin.forms.Form;

/**
 * A team's costs, to be filled in.
 *
 * @param back the page of these costs
 * @param groups the items that stand together
 */
record CostFormView(
    String team, String back, Form form, List<Group> groups, Optional<String> silent) {

  /** The form again, with the usual values filled in. */
  public String fill() {
    return back.replaceFirst("^/costs\\?", "/costs/edit?values=usual&");
  }

  record Group(String code, List<Field> fields) {}

  /**
   * @param mode how a keyboard helps: decimal, numeric or text
   * @param several whether it has a line for each
   */
  record Field(
      String name, String label, String hint, String mode, boolean several, boolean required) {}
}
