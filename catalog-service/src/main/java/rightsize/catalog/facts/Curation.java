package rightsize.catalog.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import rightsize.catalog.changes.Editions;
import rightsize.catalog.rows.Json;
import rightsize.catalog.rows.Refusal;
import rightsize.catalog.rows.Row;
import rightsize.catalog.rows.RowRefused;
import rightsize.rest.audit.Audit;
import rightsize.rest.identity.Caller;
import rightsize.rest.problems.Problem;

/**
 * What curators do by hand, each in the transaction of its door: one version of the catalogue, its
 * facts, its changes and an entry in the audit, or nothing.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Curation {

  private final DataSource database;
  private final Editions editions;
  private final Audit audit;
  private final Caller caller;
  private final Clock clock;

  Curation(DataSource database, Editions editions, Audit audit, Caller caller, Clock clock) {
    this.database = database;
    this.editions = editions;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  /** Takes a new row and answers its id; 409 when the catalogue has it. */
  public String create(Intake intake, JsonNode body) {
    Row row = intake.shape().read(body);
    return alone(
        connection -> {
          refuse(intake.unresolved(List.of(row), connection));
          refuse(intake.objections(row, Json.object()));
          if (!intake.identity().isEmpty()
              && intake.known(List.of(row), connection).get(0) != null) {
            throw Problem.of(409, "already-exists", "The catalogue has it already")
                .detail("change the entry that is there");
          }
          String kind = intake.shape().kind();
          Writing writing = open(connection, "new in " + kind);
          String id = intake.take(List.of(row), writing).get(0);
          audit.record(caller, "created", kind, id, null, body);
          return id;
        });
  }

  /**
   * Puts a row in the place of what is shown: a fact that differs, or whose source the row names,
   * is observed anew; one that is left out is withdrawn. What was said before stays in the ledger.
   *
   * @param row makes the row from the entry as it is now
   */
  public void replace(
      Intake intake, String id, String ifMatch, String verb, UnaryOperator<ObjectNode> row) {
    alone(
        connection -> {
          ObjectNode now = Entries.find(connection, intake.subjects(), id);
          Entries.requireSeen(ifMatch, intake.subjects(), now);
          ObjectNode wanted = row.apply(now);
          Row read = intake.shape().read(wanted);
          refuse(intake.unresolved(List.of(read), connection));
          ObjectNode shown = (ObjectNode) now.get("shown");
          refuse(intake.objections(read, shown));
          List<Observation> changed = Observation.changed(id, read, shown);
          if (!changed.isEmpty()) {
            String kind = intake.shape().kind();
            Writing writing = open(connection, verb + " in " + kind);
            Ledger.observe(writing, kind, changed);
            Ledger.show(writing, intake.subjects(), List.of(id));
            intake.changed(List.of(id), writing);
            audit.record(caller, verb, kind, id, shown, wanted);
          }
          return id;
        });
  }

  /**
   * Lets what curators said of a field count no more, so that feeds are shown again. What was said
   * stays in the ledger.
   *
   * @param field a fact, or {@code price} for an offer's prices made by hand
   */
  public void release(Intake intake, String id, String field) {
    alone(
        connection -> {
          String kind = intake.shape().kind();
          Entries.find(connection, intake.subjects(), id);
          if (!Released.isHeld(connection, kind, id, field)) {
            throw Problem.of(409, "nothing-to-release", "No curator's word stands on this field")
                .with("field", field);
          }
          Writing writing = open(connection, "released in " + kind);
          Released.release(writing, kind, id, field);
          intake.show(List.of(id), writing);
          audit.record(caller, "released", kind, id, null, field);
          return id;
        });
  }

  /** Adds a dated row, such as a price, to an entry that is there. */
  public void add(Intake intake, String id, String part, JsonNode body, Adding adding) {
    Row.Dated dated = Row.dated(intake.shape().readPart(part, body));
    alone(
        connection -> {
          Entries.find(connection, intake.subjects(), id);
          refuse(References.ofSource(connection, dated.said()));
          Writing writing = open(connection, "new in " + part);
          adding.take(writing, dated);
          intake.changed(List.of(id), writing);
          audit.record(caller, "added to " + part, intake.shape().kind(), id, null, body);
          return id;
        });
  }

  /** Writes one dated row. */
  public interface Adding {
    void take(Writing writing, Row.Dated dated);
  }

  private interface Work {
    String on(Connection connection) throws SQLException;
  }

  private String alone(Work work) {
    try (Connection connection = database.getConnection()) {
      editions.lock(connection);
      return work.on(connection);
    } catch (SQLException e) {
      throw new Sql.LedgerFailure(e);
    }
  }

  private Writing open(Connection connection, String why) throws SQLException {
    long version = editions.open(connection, caller.name(), why).version();
    return new Writing(connection, version, true, LocalDate.now(clock));
  }

  private static void refuse(Map<Integer, List<Refusal>> refusals) {
    refuse(refusals.values().stream().flatMap(List::stream).toList());
  }

  private static void refuse(List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      throw new RowRefused(refusals);
    }
  }
}
