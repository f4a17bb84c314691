package rightsize.catalog.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.UUID;
import rightsize.rest.audit.Audit;
import rightsize.rest.identity.Caller;
import rightsize.rest.problems.Problem;

/** What curators decide about imports, each with its entry in the audit. */
@Singleton
class Decisions {

  private final LongWork work;
  private final Preview preview;
  private final Applying applying;
  private final Reverting reverting;
  private final Audit audit;
  private final Caller caller;

  Decisions(
      LongWork work,
      Preview preview,
      Applying applying,
      Reverting reverting,
      Audit audit,
      Caller caller) {
    this.work = work;
    this.preview = preview;
    this.applying = applying;
    this.reverting = reverting;
    this.audit = audit;
    this.caller = caller;
  }

  void apply(UUID id, Verdict verdict) {
    applying.apply(id, decision(verdict), is -> record("applied", id, is));
  }

  void revert(UUID id, Verdict verdict) {
    reverting.revert(id, decision(verdict), is -> record("reverted", id, is));
  }

  void compare(UUID id) {
    ObjectNode is = work.commit(connection -> Stand.require(connection, id, "staged", "unchanged"));
    if (is.hasNonNull("rows_forgotten_at")) {
      throw Problem.of(409, "import-rows-gone", "The rows of this import are no longer kept")
          .detail("import the document again");
    }
    preview.of(id);
  }

  void reject(UUID id, Verdict verdict) {
    work.commit(
        connection -> {
          ObjectNode is = Stand.require(connection, id, "staged", "staging");
          boolean staged = is.get("status").asText().equals("staged");
          Stand.decide(connection, id, staged ? "rejected" : "cancelled", decision(verdict), null);
          record("rejected", id, is);
          return null;
        });
  }

  private Decision decision(Verdict verdict) {
    return (verdict == null ? Verdict.SILENT : verdict).by(caller.name());
  }

  private void record(String what, UUID id, ObjectNode is) {
    audit.record(caller, what, "imports", id, null, is);
  }
}
