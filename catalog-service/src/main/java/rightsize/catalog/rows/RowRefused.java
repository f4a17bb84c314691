package rightsize.catalog.rows;

import java.util.List;
import java.util.stream.Collectors;

/** A row was refused; nothing of it is stored. */
public final class RowRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Refusal> refusals;

  public RowRefused(List<Refusal> refusals) {
    super(refusals.stream().map(Refusal::toString).collect(Collectors.joining("; ")));
    this.refusals = List.copyOf(refusals);
  }

  public RowRefused(Refusal refusal) {
    this(List.of(refusal));
  }

  /** Everything that was wrong, not only the first. */
  public List<Refusal> refusals() {
    return refusals;
  }
}
