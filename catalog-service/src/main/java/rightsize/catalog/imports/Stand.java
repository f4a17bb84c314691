package rightsize.catalog.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import rightsize.catalog.facts.Sql;
import rightsize.rest.problems.Problem;

/** Where an import stands, and the steps from there. */
final class Stand {

  private Stand() {}

  /** The import, nobody else deciding on it meanwhile; 409 when it stands elsewhere. */
  static ObjectNode require(Connection connection, UUID id, String... allowed) {
    ObjectNode is = of(connection, id);
    String now = is.get("status").asText();
    if (!List.of(allowed).contains(now)) {
      throw Problem.of(409, "import-not-" + allowed[0], "The import is not " + allowed[0])
          .detail("it is " + now)
          .with("import_status", now);
    }
    return is;
  }

  /** The import as it stands; whoever else would decide on it waits for this transaction. */
  static ObjectNode of(Connection connection, UUID id) {
    return Sql.objects(
            connection, "SELECT to_jsonb(i)::text FROM imports i WHERE id = ? FOR UPDATE", id)
        .stream()
        .findFirst()
        .orElseThrow(() -> Problem.notFound("import"));
  }

  /** Notes who decided what. */
  static void decide(
      Connection connection, UUID id, String status, Decision decision, Long version) {
    Sql.run(
        connection,
        """
        UPDATE imports SET status = ?, decided_by = ?, decided_at = now(), reason = ?,
          applied_in = CASE WHEN status = 'staged' AND ? = 'applied' THEN ? ELSE applied_in END,
          reverted_in = CASE WHEN ? = 'reverted' THEN ? ELSE reverted_in END
         WHERE id = ?
        """,
        status,
        decision.who(),
        decision.reason(),
        status,
        version,
        status,
        version,
        id);
  }
}
