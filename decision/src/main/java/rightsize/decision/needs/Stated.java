package rightsize.decision.needs;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an asker leaves out is empty, whatever reader made the record. */
final class Stated {
  static <T> Optional<T> stated(@Nullable Optional<T> value) {
    return value == null ? Optional.empty() : value;
  }

  static <T> List<T> stated(@Nullable List<T> values) {
    return values == null ? List.of() : List.copyOf(values);
  }

  private Stated() {}
}
