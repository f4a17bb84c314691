package rightsize.catalog.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rightsize.catalog.changes.Editions;
import rightsize.catalog.facts.Writing;
import rightsize.rest.problems.Problem;

/** Applies a staged import: one transaction from one version of the catalogue to the next. */
@Singleton
class Applying {

  private final LongWork work;
  private final Taking taking;
  private final Preview preview;
  private final Editions editions;
  private final Clock clock;

  Applying(LongWork work, Taking taking, Preview preview, Editions editions, Clock clock) {
    this.work = work;
    this.taking = taking;
    this.preview = preview;
    this.editions = editions;
    this.clock = clock;
  }

  /** Further things to do in the transaction, such as the audit. */
  interface Also {
    void record(ObjectNode summary);
  }

  /**
   * @throws Problem 409 when it is not staged, is guarded, or would do something else by now than
   *     what its preview shows
   */
  void apply(UUID id, Decision decision, Also also) {
    try {
      work.commit(connection -> apply(connection, id, decision, also));
    } catch (PreviewOutdated e) {
      preview.of(id);
      throw Problem.of(409, "preview-outdated", "The catalogue has changed since the preview")
          .detail("what the import does now is not what was shown; look at it again");
    }
  }

  private Object apply(Connection connection, UUID id, Decision decision, Also also)
      throws SQLException {
    editions.lock(connection);
    ObjectNode is = Stand.require(connection, id, "staged");
    requireAccepted(is, decision.accept());
    Desk desk = new Desk(connection, id);
    Writing writing = open(connection, is, decision);
    Map<Integer, String> previewed = desk.outcomes();
    for (Fate fate : taking.take(desk.worthWriting(), writing, Progress.UNSEEN)) {
      if (!fate.outcome().word().equals(previewed.get(fate.place()))) {
        throw new PreviewOutdated();
      }
    }
    Stand.decide(connection, id, "applied", decision, writing.version());
    also.record(is);
    return null;
  }

  private static final class PreviewOutdated extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private Writing open(Connection connection, ObjectNode is, Decision decision)
      throws SQLException {
    String why =
        "import of " + is.get("source").asText() + " as of " + is.get("observed_on").asText();
    long version = editions.open(connection, decision.who(), why).version();
    return new Writing(connection, version, false, LocalDate.now(clock));
  }

  private static void requireAccepted(ObjectNode is, List<String> accepted) {
    List<String> open = new ArrayList<>();
    is.get("guards").forEach(guard -> open.add(guard.get("code").asText()));
    open.removeAll(accepted);
    if (!open.isEmpty()) {
      throw Problem.of(409, "import-guarded", "The import does something unusual")
          .detail("look at it and accept by name: " + String.join(", ", open))
          .with("guards", open);
    }
  }
}
