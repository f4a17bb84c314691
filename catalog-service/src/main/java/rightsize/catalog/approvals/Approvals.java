package rightsize.catalog.approvals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import rightsize.catalog.facts.JsonRows;
import rightsize.rest.cursors.Paging;
import rightsize.rest.json.WireWords;
import rightsize.rest.problems.Problem;

/** What was asked for and decided, newest first. An approval past its last day reads as expired. */
@ApplicationScoped
public class Approvals {

  private static final String STATUS =
      "CASE WHEN a.status = 'approved' AND a.expires_on < :today THEN 'expired' ELSE a.status END";

  private static final String ONE =
      """
      SELECT jsonb_strip_nulls(jsonb_build_object(
               'id', a.id, 'model', a.model, 'model_name', m.shown ->> 'name', 'tasks', a.tasks,
               'data_classes', a.data_classes, 'status', %s, 'purpose', a.purpose,
               'requester', a.requester, 'requested_at', %s, 'mine', a.requested_by = :me,
               'reviewer', a.reviewer, 'decided_at', %s, 'reason', a.reason,
               'expires_on', a.expires_on, 'revision', a.revision))::text
        FROM approvals a JOIN all_models m ON m.id = a.model
      """
          .formatted(STATUS, time("requested_at"), time("decided_at"));

  private final EntityManager database;
  private final Clock clock;

  Approvals(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * @param me subject of the caller
   * @param mine true for the caller's own requests only
   */
  List<ObjectNode> page(String model, Status status, boolean mine, String me, Paging paging) {
    String before = paging.after(1).map(keys -> keys.get(0)).orElse("");
    String where =
        " WHERE (CAST(:model AS text) IS NULL OR a.model = :model)"
            + " AND (CAST(:status AS text) IS NULL OR "
            + STATUS
            + " = :status) AND (NOT :mine OR a.requested_by = :me)"
            + " AND (:before = '' OR a.id < CAST(nullif(:before, '') AS uuid))"
            + " ORDER BY a.id DESC LIMIT :rows";
    return JsonRows.of(
        asked(ONE + where, me)
            .setParameter("model", model)
            .setParameter("status", status == null ? null : WireWords.of(status))
            .setParameter("mine", mine)
            .setParameter("before", before)
            .setParameter("rows", paging.rows()));
  }

  /**
   * @throws Problem 404 when there is none
   */
  ObjectNode one(UUID id, String me) {
    return JsonRows.first(asked(ONE + " WHERE a.id = :id", me).setParameter("id", id))
        .orElseThrow(() -> Problem.notFound("approval"));
  }

  /** How many wait for a decision. */
  public long waiting() {
    return (Long)
        database
            .createNativeQuery("SELECT count(*) FROM approvals WHERE status = 'proposed'")
            .getSingleResult();
  }

  private Query asked(String sql, String me) {
    return database
        .createNativeQuery(sql)
        .setParameter("today", LocalDate.now(clock))
        .setParameter("me", me);
  }

  private static String time(String column) {
    return "to_char(a.%s AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')".formatted(column);
  }
}
