package rightsize.catalog.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rightsize.catalog.facts.Sql;
import rightsize.catalog.feeds.Item;
import rightsize.catalog.names.Resolver;

/**
 * What a whole feed says by leaving out: offers that its source listed before and lists no more are
 * retired there; one that it lists again is current again.
 *
 * @param listed how many offers the source listed before
 * @param items a row for each that it lists no more
 */
record Gone(int listed, List<Item> items) {

  static final Gone NOTHING = new Gone(0, List.of());

  /**
   * The offers of which a source said something, and whether it last said that they are retired.
   */
  private static final String LISTED =
      """
      SELECT jsonb_build_object('provider', o.provider, 'model', o.model, 'provider_model_id',
               o.provider_model_id, 'region', o.region, 'retired', coalesce((
                 SELECT f.value = '"retired"' FROM counted_facts f
                  WHERE f.subject_kind = 'offers' AND f.subject_id = o.id::text
                    AND f.field = 'status' AND f.source = s.id AND NOT f.by_hand
                  ORDER BY f.id DESC LIMIT 1), false))::text
        FROM offers o, (SELECT ?::text AS id) s
       WHERE EXISTS (SELECT FROM counted_facts f
                      WHERE f.subject_kind = 'offers' AND f.subject_id = o.id::text
                        AND f.source = s.id AND NOT f.by_hand)
          OR EXISTS (SELECT FROM counted_prices p
                      WHERE p.offer = o.id AND p.source = s.id AND NOT p.by_hand)
       ORDER BY o.provider, o.provider_model_id, o.region
      """;

  /** Compares what a source listed with what it lists now, and marks those that are back. */
  static Gone of(Connection database, String source, List<Item> read) {
    Resolver names = new Resolver(database);
    Set<List<String>> back = new HashSet<>();
    List<Item> gone = new ArrayList<>();
    Set<List<String>> now = new HashSet<>();
    read.stream()
        .filter(item -> item.kind().equals("offers") && item.row() != null)
        .forEach(item -> now.add(key(names, item.row())));
    int listed = 0;
    for (ObjectNode offer : Sql.objects(database, LISTED, source)) {
      boolean retired = offer.remove("retired").asBoolean();
      List<String> key = key(names, offer);
      listed += retired ? 0 : 1;
      if (retired && now.contains(key)) {
        back.add(key);
      } else if (!retired && !now.contains(key)) {
        gone.add(retired(offer));
      }
    }
    read.stream()
        .filter(item -> item.kind().equals("offers") && item.row() != null)
        .filter(item -> !item.row().has("status") && back.contains(key(names, item.row())))
        .forEach(item -> item.row().put("status", "current"));
    return new Gone(listed, gone);
  }

  private static Item retired(ObjectNode offer) {
    if (offer.path("region").isNull()) {
      offer.remove("region");
    }
    return new Item(
        "offers", "", "", offer.put("status", "retired"), List.of(), List.of(), List.of());
  }

  private static List<String> key(Resolver names, ObjectNode row) {
    String provider = row.path("provider").asText();
    return List.of(
        names.provider(provider).orElse(provider),
        row.path("provider_model_id").asText(),
        row.path("region").asText(""));
  }
}
