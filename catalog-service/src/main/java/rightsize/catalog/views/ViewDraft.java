package rightsize.catalog.views;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import rightsize.rest.texts.Line;

/**
 * A view as its owner writes it.
 *
 * @param name different from the owner's others by more than case
 * @param query of the model list, without its page: {@code size_class=small&orderBy=name}; empty
 *     for all models
 * @param shared false unless said: seen by its owner alone
 */
public record ViewDraft(
    @NotNull @Line @Size(max = 80) String name,
    @NotNull @Size(max = ViewDraft.LONGEST) String query,
    Boolean shared) {

  /** Of a query, given or in its normal form: an address has room for it and a page. */
  static final int LONGEST = 2_000;

  public ViewDraft {
    name = name == null ? null : name.strip();
    shared = shared != null && shared;
  }

  /** The view as it is, for the audit. */
  static ViewDraft of(View view) {
    return new ViewDraft(view.name, view.query, view.shared);
  }
}
