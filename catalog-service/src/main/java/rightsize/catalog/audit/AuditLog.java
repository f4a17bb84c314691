package rightsize.catalog.audit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import rightsize.catalog.facts.JsonRows;
import rightsize.catalog.rows.Json;
import rightsize.rest.audit.Audit;
import rightsize.rest.cursors.Paging;

/** The audit's entries, newest first. */
@ApplicationScoped
class AuditLog {

  private static final String FROM =
      """
        FROM audit_entries
       WHERE chain = :chain AND seq < :before
         AND (CAST(:who AS text) IS NULL OR actor_name = :who)
         AND (CAST(:action AS text) IS NULL OR action = :action)
         AND (CAST(:kind AS text) IS NULL OR object_type = :kind)
         AND (CAST(:object AS text) IS NULL OR object_id = :object)
         AND (CAST(:from AS timestamptz) IS NULL OR at >= :from)
         AND (CAST(:until AS timestamptz) IS NULL OR at < :until)
      """;

  private static final String PAGE =
      """
      SELECT (jsonb_build_object(
               'seq', seq, 'at', to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
               'actor', actor, 'who', actor_name, 'action', action, 'kind', object_type,
               'object', object_id, 'hash', encode(hash, 'hex'))
              || jsonb_strip_nulls(jsonb_build_object(
                   'before', CASE WHEN state_before IS JSON THEN state_before::jsonb END,
                   'after', CASE WHEN state_after IS JSON THEN state_after::jsonb END)))::text
      """
          + FROM
          + " ORDER BY seq DESC LIMIT :rows";

  private static final String WORDS =
      """
      SELECT jsonb_build_object(
               'who', (SELECT jsonb_agg(DISTINCT actor_name) FROM audit_entries WHERE chain = :chain),
               'action', (SELECT jsonb_agg(DISTINCT action) FROM audit_entries WHERE chain = :chain),
               'kind', (SELECT jsonb_agg(DISTINCT object_type) FROM audit_entries
                         WHERE chain = :chain))::text
      """;

  private final EntityManager database;

  AuditLog(EntityManager database) {
    this.database = database;
  }

  List<ObjectNode> page(AuditFilter filter, Paging paging) {
    long before = paging.after(1).map(keys -> Long.valueOf(keys.get(0))).orElse(Long.MAX_VALUE);
    return JsonRows.of(
        narrowed(PAGE, filter).setParameter("before", before).setParameter("rows", paging.rows()));
  }

  /** The people, verbs and nouns that occur: what the list can be narrowed to. */
  ObjectNode words() {
    return Json.stored(
        (String)
            database
                .createNativeQuery(WORDS)
                .setParameter("chain", Audit.INSTALLATION)
                .getSingleResult());
  }

  private Query narrowed(String sql, AuditFilter filter) {
    return database
        .createNativeQuery(sql)
        .setParameter("chain", Audit.INSTALLATION)
        .setParameter("who", filter.who)
        .setParameter("action", filter.action)
        .setParameter("kind", filter.kind)
        .setParameter("object", filter.object)
        .setParameter("from", start(filter.from))
        .setParameter("until", filter.to == null ? null : start(filter.to.plusDays(1)));
  }

  private static OffsetDateTime start(LocalDate day) {
    return day == null ? null : day.atStartOfDay().atOffset(ZoneOffset.UTC);
  }
}
