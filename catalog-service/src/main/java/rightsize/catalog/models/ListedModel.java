package rightsize.catalog.models;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import rightsize.catalog.rows.Json;

/**
 * A model with what the list shows beside its facts.
 *
 * @param sortKey text of the key it was sorted by
 * @param total how many models match in all
 */
record ListedModel(Model model, String sortKey, Extras extras, long total) {

  /** What belongs to other nouns. */
  record Extras(String developerName, long offers, long scores, String cheapest) {}

  private static final List<String> DETAILS = List.of("architecture", "aliases", "hf_id");

  /** From a row of the query of {@link Models}. */
  static ListedModel of(Object[] row) {
    return new ListedModel(
        (Model) row[0],
        (String) row[1],
        new Extras((String) row[2], (Long) row[3], (Long) row[4], (String) row[5]),
        (Long) row[6]);
  }

  /** Sort key and id: where the next page begins. */
  List<String> keys() {
    return List.of(sortKey, model.key());
  }

  /** The facts but the long ones, and the cheapest offer with a known input price. */
  ObjectNode json() {
    ObjectNode json = model.json();
    json.remove(DETAILS);
    json.put("developer_name", extras.developerName());
    json.put("offers", extras.offers()).put("scores", extras.scores());
    if (extras.cheapest() != null) {
      json.set("cheapest", Json.stored(extras.cheapest()));
    }
    return json;
  }
}
