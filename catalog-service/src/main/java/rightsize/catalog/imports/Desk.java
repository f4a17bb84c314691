package rightsize.catalog.imports;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rightsize.catalog.facts.Sql;
import rightsize.catalog.feeds.Item;
import rightsize.catalog.rows.Json;
import rightsize.catalog.rows.Refusal;

/** The rows of one import as the database keeps them, on one connection. */
record Desk(Connection database, UUID id) {

  private static final int CHUNK = 5_000;

  private static final String PUT =
      """
      INSERT INTO import_rows (import, place, kind, at, raw, item, names, notes, gone, outcome,
                               reasons)
      SELECT ?, n.place, n.kind, n.at, n.raw, nullif(n.item, 'null'),
             ARRAY(SELECT jsonb_array_elements_text(n.names)),
             ARRAY(SELECT jsonb_array_elements_text(n.notes)), n.gone, n.outcome, n.reasons
        FROM jsonb_to_recordset(?::jsonb)
          AS n (place int, kind text, at text, raw text, item jsonb, names jsonb, notes jsonb,
                gone boolean, outcome text, reasons jsonb)
      """;
  private static final String JUDGE =
      """
      UPDATE import_rows r
         SET outcome = n.outcome, subject = n.subject, provider = n.provider, unknown = n.unknown,
             "row" = nullif(n."row", 'null'), changes = n.changes, reasons = n.reasons, jump = n.jump
        FROM jsonb_to_recordset(?::jsonb)
          AS n (place int, outcome text, subject text, provider text, unknown text, "row" jsonb,
                changes jsonb, reasons jsonb, jump numeric)
       WHERE r.import = ? AND r.place = n.place
      """;
  private static final String CANDIDATES =
      """
      SELECT jsonb_build_object('place', place, 'kind', kind, 'item', item,
                                'names', to_jsonb(names), 'gone', gone)::text
        FROM import_rows WHERE import = ? AND item IS NOT NULL AND %s ORDER BY place
      """;

  /** Adds entries as they were read, from this place on. */
  void put(int from, List<Item> items) {
    put(from, items, false);
  }

  /** Adds entries that the source lists no more. */
  void putGone(int from, List<Item> items) {
    put(from, items, true);
  }

  private void put(int from, List<Item> items, boolean gone) {
    for (int begin = 0; begin < items.size(); begin += CHUNK) {
      ArrayNode rows = Json.list(List.of());
      for (int i = begin; i < Math.min(items.size(), begin + CHUNK); i++) {
        rows.add(asRow(from + i, items.get(i)).put("gone", gone));
      }
      Sql.run(database, PUT, id, rows.toString());
    }
  }

  private static ObjectNode asRow(int place, Item item) {
    ObjectNode row =
        Json.object()
            .put("place", place)
            .put("kind", item.kind())
            .put("at", item.place())
            .put("raw", item.raw());
    boolean readable = item.refusals().isEmpty();
    row.set("item", readable ? item.row() : null);
    row.put("outcome", readable ? null : Outcome.QUARANTINED.word());
    row.set("reasons", reasons(item.refusals()));
    item.names().forEach(row.putArray("names")::add);
    item.notes().forEach(row.putArray("notes")::add);
    return row;
  }

  /** All that could be read. */
  List<Candidate> candidates() {
    return Sql.objects(database, CANDIDATES.formatted("true"), id).stream()
        .map(Desk::read)
        .toList();
  }

  /** Those that the preview found worth writing. */
  List<Candidate> worthWriting() {
    String worth = "outcome IN ('added', 'changed', 'kept', 'removed')";
    return Sql.objects(database, CANDIDATES.formatted(worth), id).stream().map(Desk::read).toList();
  }

  private static Candidate read(ObjectNode json) {
    return new Candidate(
        json.get("place").asInt(),
        json.get("kind").asText(),
        (ObjectNode) json.get("item"),
        Json.texts(json.get("names")),
        json.get("gone").asBoolean());
  }

  /** Writes down what became of rows. */
  void judge(List<Fate> fates, List<Candidate> candidates) {
    Map<Integer, ObjectNode> rows = new HashMap<>();
    candidates.forEach(candidate -> rows.put(candidate.place(), candidate.row()));
    for (int begin = 0; begin < fates.size(); begin += CHUNK) {
      ArrayNode judged = Json.list(List.of());
      fates
          .subList(begin, Math.min(fates.size(), begin + CHUNK))
          .forEach(fate -> judged.add(asJudged(fate, rows.get(fate.place()))));
      Sql.run(database, JUDGE, judged.toString(), id);
    }
  }

  private static ObjectNode asJudged(Fate fate, ObjectNode row) {
    ObjectNode judged =
        Json.object()
            .put("place", fate.place())
            .put("outcome", fate.outcome().word())
            .put("subject", fate.subject())
            .put("provider", fate.provider())
            .put("unknown", fate.unknown())
            .put("jump", fate.jump());
    judged.set("row", fate.outcome().writes() ? row : null);
    ArrayNode changes = judged.putArray("changes");
    for (Fate.Changed each : fate.changes()) {
      ObjectNode change = changes.addObject().put("field", each.field());
      change.set("old", each.before());
      change.set("new", each.after());
    }
    judged.set("reasons", reasons(fate.reasons()));
    return judged;
  }

  private static ArrayNode reasons(List<Refusal> refusals) {
    ArrayNode reasons = Json.list(List.of());
    refusals.forEach(
        each -> reasons.addObject().put("pointer", each.pointer()).put("reason", each.reason()));
    return reasons;
  }

  /** What the preview found, by place. */
  Map<Integer, String> outcomes() {
    Map<Integer, String> found = new HashMap<>();
    Sql.texts(
            database,
            "SELECT place || ' ' || outcome FROM import_rows WHERE import = ? AND outcome IS NOT NULL",
            id)
        .forEach(row -> found.put(Integer.valueOf(row.split(" ")[0]), row.split(" ")[1]));
    return found;
  }

  /** How many entries could not even be read. */
  long unreadable() {
    return number("SELECT count(*) FROM import_rows WHERE import = ? AND item IS NULL");
  }

  /** How many offers the source listed before. */
  long listed() {
    return number("SELECT listed FROM imports WHERE id = ?");
  }

  Limits limits() {
    ObjectNode is =
        Sql.objects(database, "SELECT to_jsonb(i)::text FROM imports i WHERE id = ?", id).get(0);
    return new Limits(
        is.get("refused_share").decimalValue(),
        is.get("vanished_share").decimalValue(),
        is.get("price_factor").decimalValue());
  }

  private long number(String sql) {
    return Long.parseLong(Sql.texts(database, sql, id).get(0));
  }

  /** Counts the outcomes and says what comes next: staged, or unchanged where nothing is new. */
  void summarise(long version, List<Guard> guards) {
    Sql.run(
        database,
        """
        UPDATE imports i
           SET counts = c.counts, compared_with = ?, guards = ?::jsonb, rows_done = rows_read,
               status = CASE WHEN c.writes THEN 'staged' ELSE 'unchanged' END
          FROM (SELECT jsonb_build_object(
                         'outcomes', coalesce((
                           SELECT jsonb_object_agg(o.outcome, o.rows)
                             FROM (SELECT outcome, count(*) AS rows FROM import_rows
                                    WHERE import = ? GROUP BY outcome) o), '{}'),
                         'notes', coalesce((
                           SELECT jsonb_object_agg(n.note, n.rows)
                             FROM (SELECT note, count(*) AS rows
                                     FROM import_rows r, unnest(r.notes) AS note
                                    WHERE r.import = ? GROUP BY note) n), '{}')) AS counts,
                       EXISTS (SELECT FROM import_rows r WHERE r.import = ?
                          AND r.outcome IN ('added', 'changed', 'kept', 'removed')) AS writes) c
         WHERE i.id = ? AND i.status IN ('staging', 'staged', 'unchanged')
        """,
        version,
        new String(Json.bytes(guards), StandardCharsets.UTF_8),
        id,
        id,
        id,
        id);
  }
}
