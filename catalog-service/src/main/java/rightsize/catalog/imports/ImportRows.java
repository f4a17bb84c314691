package rightsize.catalog.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import rightsize.catalog.facts.JsonRows;
import rightsize.rest.cursors.Paging;

/** What became of each row of an import. */
@ApplicationScoped
class ImportRows {

  private static final String PAGE =
      """
      SELECT (jsonb_strip_nulls(jsonb_build_object(
               'place', r.place, 'kind', r.kind, 'at', nullif(r.at, ''), 'outcome', r.outcome,
               'subject', r.subject, 'unknown', r.unknown, 'provider', r.provider,
               'names', to_jsonb(r.names), 'notes', to_jsonb(r.notes), 'jump', r.jump,
               'reasons', r.reasons, 'raw', r.raw))
               || jsonb_build_object('changes', r.changes, 'row', coalesce(r."row", r.item)))::text
        FROM import_rows r
       WHERE r.import = :import AND r.place > :after
         AND (CAST(:outcome AS text) IS NULL OR r.outcome = :outcome)
         AND (CAST(:least AS numeric) IS NULL OR r.jump >= :least)
       ORDER BY r.place LIMIT :rows
      """;

  private final EntityManager database;

  ImportRows(EntityManager database) {
    this.database = database;
  }

  /**
   * @param outcome only these, or null
   * @param least only prices that moved by this factor at least, or null
   */
  List<ObjectNode> page(UUID id, Outcome outcome, Integer least, Paging paging) {
    return JsonRows.of(
        database
            .createNativeQuery(PAGE)
            .setParameter("import", id)
            .setParameter("after", paging.after(1).map(k -> Integer.valueOf(k.get(0))).orElse(-1))
            .setParameter("outcome", outcome == null ? null : outcome.word())
            .setParameter("least", least)
            .setParameter("rows", paging.rows()));
  }
}
