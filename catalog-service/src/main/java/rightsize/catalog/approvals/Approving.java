package rightsize.catalog.approvals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import rightsize.catalog.changes.Editions;
import rightsize.catalog.facts.Sql;
import rightsize.rest.audit.Audit;
import rightsize.rest.identity.Caller;
import rightsize.rest.preconditions.Preconditions;
import rightsize.rest.problems.Problem;

/**
 * Requests and decisions, each in the transaction of its door: one version of the catalogue, since
 * models are shown with them, and an entry in the audit.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Approving {

  private final DataSource database;
  private final Editions editions;
  private final Audit audit;
  private final Caller caller;
  private final Clock clock;

  Approving(DataSource database, Editions editions, Audit audit, Caller caller, Clock clock) {
    this.database = database;
    this.editions = editions;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  /** A request that was not decided on with the others, and why. */
  record Skipped(UUID id, String type, String detail) {}

  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /**
   * @throws Problem 422 when the catalogue has no such model, 409 when the same is asked already
   */
  UUID request(ApprovalRequest request) {
    return alone(
        connection -> {
          if (Sql.texts(connection, "SELECT id FROM models WHERE id = ?", request.model())
              .isEmpty()) {
            throw Problem.invalid("/model", "the catalogue has no such models");
          }
          long version = editions.open(connection, caller.name(), "asked for approval").version();
          List<String> made =
              Sql.texts(
                  connection,
                  Standing.REQUEST,
                  request.model(),
                  request.taskWords(),
                  request.dataClassWords(),
                  request.purpose(),
                  caller.subject(),
                  caller.name(),
                  clock.instant().atOffset(ZoneOffset.UTC),
                  version);
          if (made.isEmpty()) {
            throw Problem.of(409, "already-requested", "The same waits for a decision already");
          }
          UUID id = UUID.fromString(made.get(0));
          Standing.show(connection, version, List.of(made.get(0)));
          audit.record(caller, "requested", "approvals", id, null, request);
          return id;
        });
  }

  /**
   * @throws Problem 404, 412, 428; 409 when it is decided; 403 when it is the caller's own
   */
  void decide(UUID id, String ifMatch, ApprovalDecision decision) {
    alone(
        connection -> {
          ObjectNode is = Standing.of(connection, id);
          Preconditions.requireMatch(ifMatch, Preconditions.tag(id, is.get("revision").asLong()));
          requireOpen(is);
          write(connection, List.of(is), decision);
          return id;
        });
  }

  /** Decides on those that wait for it and are not the caller's own; answers the others. */
  List<Skipped> decideAll(ApprovalDecision decision) {
    return alone(
        connection -> {
          List<ObjectNode> open = new ArrayList<>();
          List<Skipped> skipped = new ArrayList<>();
          for (UUID id : decision.ids().stream().distinct().toList()) {
            try {
              ObjectNode is = Standing.of(connection, id);
              requireOpen(is);
              open.add(is);
            } catch (Problem no) {
              String type = no.getType().toString();
              skipped.add(
                  new Skipped(id, type.substring(type.lastIndexOf(':') + 1), no.getDetail()));
            }
          }
          if (!open.isEmpty()) {
            write(connection, open, decision);
          }
          return skipped;
        });
  }

  /**
   * @throws Problem 404, 412, 428; 409 when it is not approved
   */
  void retire(UUID id, String ifMatch, String reason) {
    alone(
        connection -> {
          ObjectNode is = Standing.of(connection, id);
          Preconditions.requireMatch(ifMatch, Preconditions.tag(id, is.get("revision").asLong()));
          if (!List.of("approved", "expired").contains(is.get("status").asText())) {
            throw Problem.of(409, "not-approved", "It is not approved")
                .detail("it is " + is.get("status").asText());
          }
          settle(connection, List.of(is), "retired", new Said(reason, null));
          return id;
        });
  }

  private void requireOpen(ObjectNode is) {
    if (!is.get("status").asText().equals("proposed")) {
      throw Problem.of(409, "already-decided", "The request is decided already")
          .detail("it is " + is.get("status").asText());
    }
    if (is.get("requested_by").asText().equals(caller.subject())) {
      throw Problem.of(403, "four-eyes", "Nobody decides on a request of their own")
          .detail("another curator must decide");
    }
  }

  private void write(Connection connection, List<ObjectNode> open, ApprovalDecision decision)
      throws SQLException {
    settle(
        connection,
        open,
        Words.inOrder(List.of(decision.verdict())).get(0),
        new Said(decision.reason(), decision.expiresOn()));
  }

  /** What is said with a step. */
  private record Said(String reason, LocalDate expiresOn) {}

  private void settle(Connection connection, List<ObjectNode> all, String status, Said said)
      throws SQLException {
    long version = editions.open(connection, caller.name(), status + " in approvals").version();
    List<String> ids = Sql.column(all, is -> is.get("id").asText());
    Sql.run(
        connection,
        Standing.SETTLE,
        status,
        caller.subject(),
        caller.name(),
        clock.instant().atOffset(ZoneOffset.UTC),
        said.reason(),
        said.expiresOn(),
        version,
        ids);
    Sql.run(connection, Standing.REPLACE, version, ids, version);
    Standing.log(connection, version, all);
    Standing.show(connection, version, ids);
    all.forEach(is -> audit.record(caller, status, "approvals", is.get("id").asText(), is, said));
  }

  private <T> T alone(Work<T> work) {
    try (Connection connection = database.getConnection()) {
      editions.lock(connection);
      return work.on(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
