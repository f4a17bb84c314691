package rightsize.catalog.merges;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import rightsize.catalog.builds.BuildIntake;
import rightsize.catalog.changes.Editions;
import rightsize.catalog.facts.Sql;
import rightsize.catalog.facts.Touched;
import rightsize.catalog.facts.Withdrawn;
import rightsize.catalog.facts.Writing;
import rightsize.catalog.models.Merged;
import rightsize.catalog.models.ModelIntake;
import rightsize.catalog.rows.Json;
import rightsize.rest.audit.Audit;
import rightsize.rest.identity.Caller;
import rightsize.rest.preconditions.Preconditions;
import rightsize.rest.problems.Problem;

/**
 * Makes two entries for one model one, and two again: each in the transaction of its door, one
 * version of the catalogue, and an entry in the audit. What was said of the one that goes stays in
 * the ledger; what the organisation allowed of it is not taken over, since nobody decided that.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Merging {

  private final DataSource database;
  private final Editions editions;
  private final ModelIntake models;
  private final BuildIntake builds;
  private final Audit audit;
  private final Caller caller;
  private final Clock clock;

  Merging(
      DataSource database,
      Editions editions,
      ModelIntake models,
      BuildIntake builds,
      Audit audit,
      Caller caller,
      Clock clock) {
    this.database = database;
    this.editions = editions;
    this.models = models;
    this.builds = builds;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /**
   * What would move; nothing is written.
   *
   * @throws Problem 422 as for the merge itself
   */
  ObjectNode preview(String model, String into) {
    return with(
        connection -> {
          requireTwo(connection, model, into);
          ObjectNode plan = MergePlan.of(connection, model, into).json();
          return plan.put("waiting", waiting(connection, model).size());
        });
  }

  /**
   * @param ifMatch the tag of the model that goes
   * @throws Problem 422 when they are not two models of the catalogue, 412, 428, 409 while a
   *     request for approval waits
   */
  UUID merge(MergeRequest asked, String ifMatch) {
    return with(
        connection -> {
          editions.lock(connection);
          requireTwo(connection, asked.model(), asked.into());
          requireSeen(connection, asked.model(), ifMatch);
          requireDecided(connection, asked.model());
          MergePlan plan = MergePlan.of(connection, asked.model(), asked.into());
          Writing writing = open(connection, "merged " + asked.model() + " into " + asked.into());
          move(plan, writing);
          String id = record(plan, asked.reason(), writing);
          audit.record(caller, "merged", "models", asked.model(), plan.json(), asked);
          return UUID.fromString(id);
        });
  }

  /**
   * @throws Problem 409 when it is reverted already, or when the model it went into went on
   */
  void revert(UUID id, ObjectNode merge, Reversal why) {
    with(
        connection -> {
          editions.lock(connection);
          String model = merge.get("model").asText();
          String into = merge.get("into").asText();
          requireInForce(connection, id, into);
          Writing writing = open(connection, "parted " + model + " from " + into);
          bringBack(merge, writing);
          Sql.run(
              connection,
              "UPDATE merges SET reverted_by = ?, reverted_at = ?::timestamptz, reverted_in = ?"
                  + " WHERE id = ?::uuid",
              caller.name(),
              now(),
              writing.version(),
              id.toString());
          audit.record(caller, "parted", "models", model, merge, why);
          return id;
        });
  }

  private void move(MergePlan plan, Writing writing) {
    String model = plan.model();
    String into = plan.into();
    Moves.move(writing, "offers", plan.moving("offers", "id"), model, into);
    Moves.move(writing, "builds", plan.moving("builds", "id"), model, into);
    Withdrawn.withdraw(writing, "builds", plan.staying("builds", "id"));
    MergePlan.OBSERVED.forEach(table -> Moves.sayAgain(writing, table, model, into));
    Moves.redirect(writing, plan.moving("decisions", "id"), into);
    List<String> named =
        Moves.name(writing, plan.moving("names", "name"), into, caller.name(), now());
    plan.json().set("named", Json.list(named.stream().map(Json::text).toList()));
    Withdrawn.withdraw(writing, "models", List.of(model));
    Touched.models(writing, List.of(into));
  }

  private String record(MergePlan plan, String reason, Writing writing) {
    return Sql.texts(
            writing.connection(),
            """
            INSERT INTO merges (model, into_model, reason, moved, merged_by, merged_at, merged_in)
            VALUES (?, ?, ?, ?::jsonb, ?, ?::timestamptz, ?) RETURNING id::text
            """,
            plan.model(),
            plan.into(),
            reason,
            plan.json().toString(),
            caller.name(),
            now(),
            writing.version())
        .get(0);
  }

  /** What came after the merge stays where it came; the scores said again count no more. */
  private void bringBack(ObjectNode merge, Writing writing) {
    String model = merge.get("model").asText();
    String into = merge.get("into").asText();
    MergePlan moved = new MergePlan((ObjectNode) merge.get("moved"));
    Withdrawn.bringBack(writing, "models", List.of(model));
    Moves.move(writing, "offers", moved.moving("offers", "id"), into, model);
    Moves.move(writing, "builds", moved.moving("builds", "id"), into, model);
    Withdrawn.bringBack(writing, "builds", moved.staying("builds", "id"));
    builds.show(moved.staying("builds", "id"), writing);
    Moves.redirect(writing, moved.moving("decisions", "id"), model);
    Sql.run(
        writing.connection(),
        "DELETE FROM aliases WHERE id::text = ANY (?::text[]) AND entry = ?",
        Json.texts(moved.json().get("named")),
        into);
    Sql.run(
        writing.connection(),
        "INSERT INTO withdrawn_versions (version, withdrawn_in) VALUES (?, ?)",
        merge.get("merged_in").asLong(),
        writing.version());
    models.show(List.of(model), writing);
    Touched.models(writing, List.of(model, into));
  }

  private static void requireTwo(Connection connection, String model, String into) {
    if (model.equals(into)) {
      throw Problem.invalid("/into", "a model is not merged into itself");
    }
    requireServed(connection, "/model", model);
    requireServed(connection, "/into", into);
  }

  private static void requireServed(Connection connection, String pointer, String model) {
    if (Sql.texts(connection, "SELECT id FROM models WHERE id = ?", model).isEmpty()) {
      throw Problem.invalid(
          pointer,
          Merged.into(connection, model)
              .map(other -> "it was merged into " + other)
              .orElse("the catalogue has no such models"));
    }
  }

  private static void requireSeen(Connection connection, String model, String ifMatch) {
    String touched = Sql.texts(connection, "SELECT touched FROM models WHERE id = ?", model).get(0);
    Preconditions.requireMatch(ifMatch, Preconditions.tag(model, Long.parseLong(touched)));
  }

  private static List<String> waiting(Connection connection, String model) {
    return Sql.texts(
        connection,
        "SELECT id::text FROM approvals WHERE model = ? AND status = 'proposed' ORDER BY id",
        model);
  }

  private static void requireDecided(Connection connection, String model) {
    List<String> waiting = waiting(connection, model);
    if (!waiting.isEmpty()) {
      throw Problem.of(409, "approvals-waiting", "Requests for approval of this model wait")
          .detail("decide on them first")
          .with("waiting", waiting);
    }
  }

  private static void requireInForce(Connection connection, UUID id, String into) {
    if (Sql.texts(
            connection,
            "SELECT id::text FROM merges WHERE id = ?::uuid AND reverted_in IS NULL",
            id.toString())
        .isEmpty()) {
      throw Problem.of(409, "already-reverted", "This merge was taken back already");
    }
    Merged.into(connection, into)
        .ifPresent(
            on -> {
              throw Problem.of(409, "merged-on", "What it went into was merged itself")
                  .detail("revert that merge first")
                  .with("into", on);
            });
  }

  private Writing open(Connection connection, String why) throws SQLException {
    long version = editions.open(connection, caller.name(), why).version();
    return new Writing(connection, version, true, LocalDate.now(clock));
  }

  private String now() {
    return clock.instant().atOffset(ZoneOffset.UTC).toString();
  }

  private <T> T with(Work<T> work) {
    try (Connection connection = database.getConnection()) {
      return work.on(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
