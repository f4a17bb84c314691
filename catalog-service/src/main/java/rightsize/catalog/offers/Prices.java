package rightsize.catalog.offers;

import static rightsize.catalog.facts.Sql.column;

import java.util.List;
import rightsize.catalog.facts.Sql;
import rightsize.catalog.facts.Writing;
import rightsize.catalog.rows.Row;

/** Dated prices: added, never rewritten; the one in force is derived. */
final class Prices {

  private static final int CHUNK = 20_000;

  /**
   * A feed's price that only repeats what it last said of that time is not said again. What it last
   * said is looked up for all at once, as in the ledger.
   */
  private static final String ADD =
      """
      WITH said AS MATERIALIZED (
        SELECT n.place, n.offer::uuid AS offer, n.effective_from, n.amounts::jsonb AS amounts,
               n.source, n.observed_on, n.aside::boolean AS aside
          FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
               WITH ORDINALITY
            AS n (offer, effective_from, amounts, source, observed_on, aside, place)),
      last AS MATERIALIZED (
        SELECT DISTINCT ON (n.place) n.place, p.amounts
          FROM said n
               JOIN counted_prices p ON p.offer = n.offer AND p.source = n.source
                                    AND p.aside = n.aside AND NOT p.by_hand
                                    AND first_day(p.effective_from) <= first_day(n.effective_from)
         ORDER BY n.place, first_day(p.effective_from) DESC, p.id DESC)
      INSERT INTO offer_prices (offer, effective_from, amounts, source, observed_on, aside, by_hand,
                                recorded_in)
      SELECT n.offer, n.effective_from, n.amounts, n.source, n.observed_on, n.aside, ?, ?
        FROM said n LEFT JOIN last USING (place)
       WHERE ? OR last.amounts IS DISTINCT FROM n.amounts
      """;

  private static final String IN_FORCE =
      """
      WITH fresh AS MATERIALIZED (SELECT * FROM prices_in_force(?::uuid[], ?)),
      was AS MATERIALIZED (
        SELECT o.id, o.price AS old, f.price AS new
          FROM offers o LEFT JOIN fresh f ON f.offer = o.id
         WHERE o.id = ANY (?::uuid[]) AND o.price IS DISTINCT FROM f.price),
      now AS (
        UPDATE offers o SET price = w.new, revision = ? FROM was w WHERE o.id = w.id)
      INSERT INTO changes (version, subject_kind, subject_id, field, old, new, source, observed_on)
      SELECT ?, 'offers', w.id::text, 'price', w.old, w.new, w.new ->> 'source', w.new ->> 'on'
        FROM was w
      """;

  /** A price of an offer. */
  record Dated(String offer, Row.Dated price) {}

  private Prices() {}

  static void add(Writing writing, List<Dated> all) {
    for (int from = 0; from < all.size(); from += CHUNK) {
      List<Dated> some = all.subList(from, Math.min(all.size(), from + CHUNK));
      Sql.run(
          writing.connection(),
          ADD,
          column(some, Dated::offer),
          column(some, p -> p.price().from()),
          column(some, p -> p.price().values().toString()),
          column(some, p -> p.price().said().source()),
          column(some, p -> p.price().said().on()),
          column(some, p -> String.valueOf(p.price().aside())),
          writing.byHand(),
          writing.version(),
          writing.byHand());
    }
    putInForce(writing, all.stream().map(Dated::offer).distinct().toList());
  }

  /** Derives the price shown of these offers and logs what that changed. */
  static int putInForce(Writing writing, List<String> offers) {
    return Sql.run(
        writing.connection(),
        IN_FORCE,
        offers,
        writing.today(),
        offers,
        writing.version(),
        writing.version());
  }
}
