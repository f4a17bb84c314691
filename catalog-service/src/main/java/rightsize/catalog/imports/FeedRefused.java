package rightsize.catalog.imports;

import java.util.List;
import java.util.stream.Collectors;

/** A feed that must be taken whole held lines that cannot be taken. */
public final class FeedRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int TOLD = 20;

  private FeedRefused(String message) {
    super(message);
  }

  static void when(List<Ndjson.Refused> refused) {
    if (!refused.isEmpty()) {
      throw new FeedRefused(
          refused.stream()
              .limit(TOLD)
              .map(Ndjson.Refused::toString)
              .collect(
                  Collectors.joining("\n  ", refused.size() + " things cannot be taken:\n  ", "")));
    }
  }
}
