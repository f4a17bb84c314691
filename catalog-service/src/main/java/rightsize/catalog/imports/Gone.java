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
 * retired there, unless somebody else has seen them since; one that it lists again is current
 * again.
 *
 * @param listed how many offers the source listed before
 * @param items a row for each that it lists no more
 */
record Gone(int listed, List<Item> items) {

  static final Gone NOTHING = new Gone(0, List.of());

  private static final String LISTED =
      """
      SELECT jsonb_strip_nulls(jsonb_build_object(
               'provider', o.provider, 'model', o.model, 'provider_model_id', o.provider_model_id,
               'region', o.region,
               'retired', coalesce((
                 SELECT f.value = '"retired"' FROM counted_facts f
                  WHERE f.subject_kind = 'offers' AND f.subject_id = o.id::text
                    AND f.field = 'status' AND f.source = s.id AND NOT f.by_hand
                  ORDER BY f.id DESC LIMIT 1), false),
               'seen', EXISTS (
                 SELECT FROM counted_facts f
                  WHERE f.subject_kind = 'offers' AND f.subject_id = o.id::text
                    AND f.source <> s.id AND f.value IS DISTINCT FROM '"retired"'
                    AND first_day(f.observed_on) >= s.day
                 UNION ALL SELECT FROM counted_prices p
                  WHERE p.offer = o.id AND p.source <> s.id
                    AND first_day(p.observed_on) >= s.day)))::text
        FROM offers o, (SELECT ?::text AS id, first_day(?) AS day) s
       WHERE EXISTS (SELECT FROM counted_facts f
                      WHERE f.subject_kind = 'offers' AND f.subject_id = o.id::text
                        AND f.source = s.id AND NOT f.by_hand)
          OR EXISTS (SELECT FROM counted_prices p
                      WHERE p.offer = o.id AND p.source = s.id AND NOT p.by_hand)
       ORDER BY o.provider, o.provider_model_id, o.region
      """;

  private static final String NEWER =
      """
      SELECT id::text FROM imports
       WHERE source = ? AND status = 'applied' AND first_day(observed_on) > first_day(?) LIMIT 1
      """;

  /**
   * Compares what a source listed with what it lists now, and marks those that are back. A document
   * older than one that was applied says nothing by what it leaves out.
   */
  static Gone of(Connection database, ImportRequest request, List<Item> read) {
    if (!Sql.texts(database, NEWER, request.source(), request.observedOn()).isEmpty()) {
      return NOTHING;
    }
    Resolver names = new Resolver(database);
    List<Item> offers =
        read.stream().filter(item -> item.kind().equals("offers") && item.row() != null).toList();
    Set<List<String>> now = new HashSet<>();
    offers.forEach(item -> now.add(endpoint(names, item.row())));
    Set<List<String>> back = new HashSet<>();
    List<Item> gone = new ArrayList<>();
    int listed = 0;
    for (ObjectNode offer : Sql.objects(database, LISTED, request.source(), request.observedOn())) {
      boolean retired = offer.remove("retired").asBoolean();
      boolean seen = offer.remove("seen").asBoolean();
      boolean isListed = now.contains(endpoint(names, offer));
      listed += retired ? 0 : 1;
      if (retired && isListed) {
        back.add(endpoint(names, offer));
      } else if (!retired && !isListed && !seen) {
        gone.add(retired(offer));
      }
    }
    offers.stream()
        .map(Item::row)
        .filter(row -> !row.has("status") && back.contains(endpoint(names, row)))
        .forEach(row -> row.put("status", "current"));
    return new Gone(listed, gone);
  }

  private static Item retired(ObjectNode offer) {
    return new Item(
        "offers", "", "", offer.put("status", "retired"), List.of(), List.of(), List.of());
  }

  /** Feeds tell provider and endpoint; the region is part of what the endpoint is called. */
  private static List<String> endpoint(Resolver names, ObjectNode row) {
    String provider = row.path("provider").asText();
    return List.of(
        names.provider(provider).orElse(provider), row.path("provider_model_id").asText());
  }
}
