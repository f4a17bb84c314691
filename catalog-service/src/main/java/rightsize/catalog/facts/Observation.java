package rightsize.catalog.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import rightsize.catalog.rows.Provenance;
import rightsize.catalog.rows.Row;

/**
 * What one source said of one fact of one subject.
 *
 * @param value JSON null when the fact does not apply, Java null when it is withdrawn as unknown
 * @param aside kept beside the others, never shown
 */
public record Observation(
    String subject, String field, JsonNode value, Provenance said, boolean aside) {

  /** Everything a row says of a subject. */
  public static List<Observation> of(String subject, Row row) {
    List<Observation> all = new ArrayList<>();
    row.facts()
        .forEach(
            (field, value) ->
                all.add(new Observation(subject, field, value, row.said(field), false)));
    row.also()
        .forEach(a -> all.add(new Observation(subject, a.field(), a.value(), a.said(), true)));
    return all;
  }

  /** What a row says that is not shown yet, and what it leaves out. */
  static List<Observation> changed(String subject, Row row, ObjectNode shown) {
    List<Observation> all = new ArrayList<>();
    for (Observation said : of(subject, row)) {
      boolean news = said.aside() || !said.value().equals(shown.get(said.field()));
      if (news || row.namesSourceOf(said.field())) {
        all.add(said);
      }
    }
    shown
        .fieldNames()
        .forEachRemaining(
            field -> {
              if (row.value(field) == null) {
                all.add(new Observation(subject, field, null, row.said(), false));
              }
            });
    return all;
  }

  String state() {
    if (value == null) {
      return "unknown";
    }
    return value.isNull() ? "not_applicable" : "known";
  }

  String known() {
    return value == null || value.isNull() ? null : value.toString();
  }
}
