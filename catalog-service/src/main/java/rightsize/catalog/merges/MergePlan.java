package rightsize.catalog.merges;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import rightsize.catalog.benchmarks.ScoreIntake;
import rightsize.catalog.facts.ObservedTable;
import rightsize.catalog.facts.Sql;
import rightsize.catalog.rows.Json;
import rightsize.catalog.speeds.SpeedIntake;

/**
 * What a merge would move and what it would not, each with its reason: {@code there_already} for a
 * build that the other has too, {@code another_model} for a name that a third one bears, {@code
 * decided} for one that curators gave to somebody else.
 */
record MergePlan(ObjectNode json) {

  /** Withdrawn offers move too: whoever brings one back must find a model. */
  private static final String OFFERS =
      """
      SELECT jsonb_strip_nulls(jsonb_build_object('id', id, 'provider', provider,
               'provider_model_id', provider_model_id, 'region', region,
               'served', withdrawn_in IS NULL))::text
        FROM all_offers WHERE model = ? ORDER BY provider, provider_model_id, region
      """;

  private static final String BUILDS =
      """
      SELECT jsonb_strip_nulls(jsonb_build_object('id', b.id, 'format', b.format,
               'quantisation', b.quantisation, 'repository', b.repository, 'stays', CASE WHEN EXISTS (
                 SELECT FROM all_builds o WHERE o.model = ? AND o.format = b.format
                    AND o.quantisation = b.quantisation
                    AND o.repository IS NOT DISTINCT FROM b.repository)
               THEN 'there_already' END))::text
        FROM builds b WHERE b.model = ? ORDER BY b.format, b.quantisation, b.repository
      """;

  /** What is said again of the other, for observations are never rewritten. */
  static final List<ObservedTable> OBSERVED = List.of(ScoreIntake.TABLE, SpeedIntake.TABLE);

  /** Its id, that without the developer, the name of its weights, and what else it is called. */
  private static final String NAMES =
      """
      WITH called AS (
        SELECT m.id AS model, lower(btrim(n.name)) AS name FROM models m, LATERAL (
          SELECT m.id UNION SELECT split_part(m.id, '/', 2) UNION SELECT m.shown ->> 'hf_id'
          UNION SELECT jsonb_array_elements_text(
            CASE WHEN jsonb_typeof(m.shown -> 'aliases') = 'array' THEN m.shown -> 'aliases'
                 ELSE '[]' END)) AS n (name)
         WHERE n.name IS NOT NULL)
      SELECT jsonb_strip_nulls(jsonb_build_object('name', c.name, 'stays', CASE
               WHEN a.id IS NOT NULL AND a.entry IS DISTINCT FROM c.model THEN 'decided'
               WHEN c.name <> c.model AND EXISTS (
                 SELECT FROM called o WHERE o.name = c.name AND o.model NOT IN (c.model, ?))
               THEN 'another_model' END))::text
        FROM (SELECT DISTINCT model, name FROM called WHERE model = ?) c
        LEFT JOIN aliases a ON a.kind = 'models' AND a.provider IS NULL AND a.name = c.name
       WHERE a.entry IS DISTINCT FROM ?
       ORDER BY c.name
      """;

  private static final String DECIDED =
      """
      SELECT jsonb_strip_nulls(jsonb_build_object('id', id, 'provider', provider, 'name', name))::text
        FROM aliases WHERE kind = 'models' AND entry = ? ORDER BY name, provider
      """;

  private static final String APPROVALS =
      "SELECT id::text FROM approvals WHERE model = ? AND status IN ('approved', 'refused')";

  static MergePlan of(Connection database, String model, String into) {
    ObjectNode plan = Json.object().put("model", model).put("into", into);
    plan.set("offers", Json.list(Sql.objects(database, OFFERS, model)));
    plan.set("builds", Json.list(Sql.objects(database, BUILDS, into, model)));
    OBSERVED.forEach(
        table -> plan.set(table.name(), Sql.objects(database, table.moving(), into, model).get(0)));
    plan.set("names", Json.list(Sql.objects(database, NAMES, into, model, into)));
    plan.set("decisions", Json.list(Sql.objects(database, DECIDED, model)));
    plan.put("approvals", Sql.texts(database, APPROVALS, model).size());
    return new MergePlan(plan);
  }

  String model() {
    return json.get("model").asText();
  }

  String into() {
    return json.get("into").asText();
  }

  /** The values of a member of those in a list that move. */
  List<String> moving(String list, String member) {
    return chosen(list, member, true);
  }

  /** The same of those that stay behind. */
  List<String> staying(String list, String member) {
    return chosen(list, member, false);
  }

  private List<String> chosen(String list, String member, boolean moving) {
    List<String> values = new ArrayList<>();
    StreamSupport.stream(json.get(list).spliterator(), false)
        .filter(each -> each.has("stays") != moving)
        .map((JsonNode each) -> each.get(member).asText())
        .forEach(values::add);
    return values;
  }
}
