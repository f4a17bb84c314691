package rightsize.catalog.approvals;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import rightsize.rest.texts.Line;
import rightsize.rest.texts.Prose;

/**
 * A wish to use a model.
 *
 * @param model its id in the catalogue
 * @param tasks what for; none for whatever there is to do
 * @param dataClasses with which data; none for any
 * @param purpose why, in the words of the one who asks
 */
record ApprovalRequest(
    @NotNull @Line @Size(max = 200) String model,
    @Size(max = 15) List<@NotNull Task> tasks,
    @Size(max = 4) List<@NotNull DataClass> dataClasses,
    @NotNull @Prose @Size(max = 2000) String purpose) {

  /** The scope in one order, so that the same one is not asked for twice. */
  List<String> taskWords() {
    return Words.inOrder(tasks);
  }

  List<String> dataClassWords() {
    return Words.inOrder(dataClasses);
  }
}
