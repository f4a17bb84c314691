package rightsize.admin.views;

import java.util.Optional;
import rightsize.admin.forms.Form;
import rightsize.admin.models.Question;

/**
 * A view to be saved, changed or deleted.
 *
 * @param id of the view, or empty for one that is not kept yet
 * @param title its name as it is kept, or empty
 * @param other whose it is, where it is not the reader's
 */
record ViewFormView(
    String id,
    String title,
    Optional<String> other,
    Form form,
    Question question,
    Optional<String> silent) {}
