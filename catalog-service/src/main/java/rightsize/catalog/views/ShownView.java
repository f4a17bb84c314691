package rightsize.catalog.views;

import java.time.Instant;
import java.util.UUID;

/**
 * A view as somebody sees it.
 *
 * @param query of the model list, in its normal form
 * @param mine whether the caller keeps it
 * @param owner the name of the one who keeps it
 */
public record ShownView(
    UUID id,
    String name,
    String query,
    boolean shared,
    boolean mine,
    String owner,
    long revision,
    Instant createdAt,
    Instant changedAt) {

  static ShownView of(View view, String me) {
    return new ShownView(
        view.id,
        view.name,
        view.query,
        view.shared,
        view.isOf(me),
        view.ownerName,
        view.revision,
        view.createdAt,
        view.changedAt);
  }
}
