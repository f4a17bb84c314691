package rightsize.catalog.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import rightsize.catalog.rows.Field;
import rightsize.catalog.rows.Json;
import rightsize.catalog.rows.Refusal;
import rightsize.catalog.rows.RowRefused;
import rightsize.catalog.rows.Shape;
import rightsize.rest.preconditions.Preconditions;
import rightsize.rest.problems.Problem;

/** Entries as they are at this moment, columns and all. */
public final class Entries {

  private Entries() {}

  /** The columns of an entry as JSON; 404 when there is none. */
  static ObjectNode find(Connection connection, Subjects subjects, String id) {
    String sql =
        "SELECT to_jsonb(t)::text FROM %s t WHERE t.id = ?::%s"
            .formatted(subjects.kind(), subjects.idType());
    return (subjects.canHold(id) ? Sql.texts(connection, sql, id) : List.<String>of())
        .stream()
            .findFirst()
            .map(Json::stored)
            .orElseThrow(() -> Problem.notFound("entry in " + subjects.kind()));
  }

  /** Passes only those who have seen the entry as it is. */
  static void requireSeen(String ifMatch, Subjects subjects, ObjectNode now) {
    Preconditions.requireMatch(
        ifMatch, Preconditions.tag(now.get("id").asText(), now.get(subjects.stamp()).asLong()));
  }

  /** A curator's row for an entry: its keys may be left out but not changed. */
  public static ObjectNode withKeys(Shape shape, JsonNode body, ObjectNode now) {
    if (!(body instanceof ObjectNode given)) {
      throw new RowRefused(Refusal.malformed("", "an object is expected"));
    }
    ObjectNode row = given.deepCopy();
    List<Refusal> refusals = new ArrayList<>();
    for (Field key : shape.keys()) {
      JsonNode is = now.get(key.name());
      if (!row.has(key.name()) && !is.isNull()) {
        row.set(key.name(), is);
      } else if (row.has(key.name()) && !row.get(key.name()).equals(is)) {
        refusals.add(Refusal.unacceptable("/" + key.name(), "it tells which entry this is"));
      }
    }
    if (!refusals.isEmpty()) {
      throw new RowRefused(refusals);
    }
    return row;
  }

  /** The row that would change nothing: what is shown, to be said by somebody else. */
  public static ObjectNode asRow(Shape shape, ObjectNode now) {
    ObjectNode row = Json.object();
    shape.keys().stream()
        .filter(key -> now.hasNonNull(key.name()))
        .forEach(key -> row.set(key.name(), now.get(key.name())));
    row.setAll((ObjectNode) now.get("shown"));
    return row;
  }
}
