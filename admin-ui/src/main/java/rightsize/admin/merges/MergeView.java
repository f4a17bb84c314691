package rightsize.admin.merges;

import java.util.List;
import java.util.Optional;
import rightsize.admin.forms.Form;

/**
 * A curator says that a model is another one.
 *
 * @param tag of the model as it was read
 * @param preview what would move, once the other is named
 */
record MergeView(String model, String tag, Form form, Optional<Preview> preview) {

  /**
   * @param into the model that stays
   * @param offers, builds, scores, speeds, names how many move
   * @param stays what does not move, each with its reason, in the reader's language
   * @param blocked why it cannot be done yet, or empty
   */
  record Preview(
      String into,
      int offers,
      int builds,
      int scores,
      int speeds,
      List<String> names,
      List<String> stays,
      String blocked) {}
}
