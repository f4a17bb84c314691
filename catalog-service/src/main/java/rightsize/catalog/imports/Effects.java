package rightsize.catalog.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rightsize.catalog.facts.Sql;
import rightsize.catalog.facts.Writing;

/** What a writing has done to entries, as the ledger and the change log have it. */
final class Effects {

  private static final String CHANGES =
      """
      SELECT jsonb_build_object('kind', subject_kind, 'subject', subject_id, 'field', field,
                                'old', old, 'new', new)::text
        FROM changes WHERE version = ?
      """;
  private static final String RECORDED =
      """
      SELECT DISTINCT subject_kind || ' ' || subject_id FROM facts WHERE recorded_in = ?
      UNION SELECT 'offers ' || offer FROM offer_prices WHERE recorded_in = ?
      UNION SELECT 'accelerators ' || accelerator FROM accelerator_rents WHERE recorded_in = ?
      UNION SELECT 'accelerators ' || accelerator FROM accelerator_purchases WHERE recorded_in = ?
      """;

  private final Map<String, List<Fate.Changed>> changes = new HashMap<>();
  private final Set<String> recorded;

  Effects(Writing writing) {
    long version = writing.version();
    recorded =
        new HashSet<>(
            Sql.texts(writing.connection(), RECORDED, version, version, version, version));
    Sql.objects(writing.connection(), CHANGES, version).forEach(this::add);
  }

  private void add(ObjectNode change) {
    String entry = change.get("kind").asText() + " " + change.get("subject").asText();
    List<Fate.Changed> of = changes.computeIfAbsent(entry, first -> new ArrayList<>());
    if (change.hasNonNull("field")) {
      String field = change.get("field").asText();
      JsonNode before = change.hasNonNull("old") ? change.get("old") : null;
      JsonNode after = change.hasNonNull("new") ? change.get("new") : null;
      if (!field.equals("price") || Jump.differs(before, after)) {
        of.add(new Fate.Changed(field, before, after));
      }
    }
  }

  /** What is shown differently of an entry; of prices only those of which an amount differs. */
  List<Fate.Changed> of(String kind, String id) {
    return changes.getOrDefault(kind + " " + id, List.of());
  }

  /** Whether anything at all was written of an entry. */
  boolean wrote(String kind, String id) {
    return recorded.contains(kind + " " + id) || changes.containsKey(kind + " " + id);
  }
}
