package rightsize.catalog.approvals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import rightsize.catalog.facts.Sql;
import rightsize.rest.problems.Problem;

/** How the table is written: what stands, what changed, and what models show of it. */
final class Standing {

  static final String REQUEST =
      """
      INSERT INTO approvals (model, tasks, data_classes, status, purpose, requested_by, requester,
                             requested_at, revision)
      VALUES (?, ?, ?, 'proposed', ?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING RETURNING id
      """;

  static final String SETTLE =
      """
      UPDATE approvals SET status = ?, decided_by = ?, reviewer = ?, decided_at = ?, reason = ?,
             expires_on = coalesce(?::date, expires_on), revision = ?
       WHERE id::text = ANY (?::text[])
      """;

  /** A decision takes the place of the approval that stood for the same. */
  static final String REPLACE =
      """
      WITH gone AS (
        UPDATE approvals a SET status = 'retired', revision = ?
          FROM approvals n
         WHERE n.id::text = ANY (?::text[]) AND n.status IN ('approved', 'refused')
           AND a.model = n.model AND a.tasks = n.tasks AND a.data_classes = n.data_classes
           AND a.id < n.id AND a.status = 'approved'
        RETURNING a.id)
      INSERT INTO changes (version, subject_kind, subject_id, field, old, new)
      SELECT ?, 'approvals', g.id::text, 'status', '"approved"', '"retired"' FROM gone g
      """;

  private static final String LOG =
      """
      INSERT INTO changes (version, subject_kind, subject_id, field, old, new)
      SELECT ?, 'approvals', a.id::text, 'status', to_jsonb(was.status), to_jsonb(a.status)
        FROM unnest(?::text[], ?::text[]) AS was (id, status) JOIN approvals a ON a.id::text = was.id
      """;

  private static final String LOG_NEW =
      """
      INSERT INTO changes (version, subject_kind, subject_id, new)
      SELECT ?, 'approvals', a.id::text, jsonb_build_object(
               'model', a.model, 'tasks', a.tasks, 'data_classes', a.data_classes,
               'purpose', a.purpose)
        FROM approvals a WHERE a.id::text = ANY (?::text[]) AND a.status = 'proposed'
      """;

  private static final String SHOW =
      """
      UPDATE models m SET touched = ?, approvals = (
        SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                 'status', n.status, 'tasks', n.tasks, 'data_classes', n.data_classes,
                 'expires_on', n.expires_on)) ORDER BY n.tasks, n.data_classes)
          FROM (SELECT DISTINCT ON (a.tasks, a.data_classes) a.* FROM approvals a
                 WHERE a.model = m.id ORDER BY a.tasks, a.data_classes, a.id DESC) n)
       WHERE m.id IN (SELECT a.model FROM approvals a WHERE a.id::text = ANY (?::text[]))
      """;

  private Standing() {}

  /** One of them as it stands; 404 when there is none. */
  static ObjectNode of(Connection connection, UUID id) {
    return Sql.objects(connection, "SELECT to_jsonb(a)::text FROM approvals a WHERE id = ?", id)
        .stream()
        .findFirst()
        .orElseThrow(() -> Problem.notFound("approval"));
  }

  /**
   * @param was as they stood before
   */
  static void log(Connection connection, long version, List<ObjectNode> was) {
    Sql.run(
        connection,
        LOG,
        version,
        Sql.column(was, is -> is.get("id").asText()),
        Sql.column(was, is -> is.get("status").asText()));
  }

  /** Shows on the models what these came to; requests that are new are logged. */
  static void show(Connection connection, long version, List<String> ids) {
    Sql.run(connection, LOG_NEW, version, ids);
    Sql.run(connection, SHOW, version, ids);
  }
}
