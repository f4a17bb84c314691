package rightsize.catalog.worklist;

import java.util.List;
import rightsize.catalog.facts.Sql;
import rightsize.catalog.facts.Writing;

/**
 * Repeats what is shown of an entry with a new day.
 *
 * @param source quoted instead of each fact's own, or null
 * @param on the day
 */
record Again(Writing writing, String source, String on, String who) {

  /** A curator's word stays one; a feed's becomes one only where that is asked for. */
  private static final String FACTS =
      """
      INSERT INTO facts (subject_kind, subject_id, field, state, value, source, observed_on,
                         confidence, url, by_hand, aside, recorded_in, confirmed_by)
      SELECT s.subject_kind, s.subject_id, s.field, s.state, s.value, coalesce(?, s.source), ?,
             s.confidence, CASE WHEN ?::text IS NULL THEN s.url END, s.by_hand OR ?, false, ?, ?
        FROM (SELECT DISTINCT ON (f.field) f.* FROM counted_facts f
               WHERE f.subject_kind = ? AND f.subject_id = ? AND NOT f.aside
                 AND (?::text[] IS NULL OR f.field = ANY (?::text[]))
               ORDER BY f.field, f.by_hand DESC,
                        CASE WHEN f.by_hand THEN NULL ELSE first_day(f.observed_on) END DESC,
                        f.id DESC) s
       WHERE s.state <> 'unknown'
      """;

  private static final String PRICE =
      """
      INSERT INTO offer_prices (offer, effective_from, amounts, source, observed_on, by_hand, aside,
                                recorded_in, confirmed_by)
      SELECT o.id, o.price ->> 'from', o.price - '{from,source,on}'::text[],
             coalesce(?, o.price ->> 'source'), ?,
             ? OR EXISTS (
               SELECT FROM counted_prices p
                WHERE p.offer = o.id AND p.by_hand AND p.effective_from = o.price ->> 'from'
                  AND p.amounts = o.price - '{from,source,on}'::text[]),
             false, ?, ?
        FROM offers o WHERE o.id::text = ? AND o.price IS NOT NULL
      """;

  /** Answers how many facts and prices were said again. */
  int say(Confirmation.Item item) {
    boolean price =
        item.kind().equals("offers") && item.fields() != null && item.fields().contains("price");
    List<String> fields =
        item.fields() == null
            ? null
            : item.fields().stream().filter(field -> !field.equals("price")).toList();
    return (price ? price(item.subject()) : 0)
        + (fields == null || !fields.isEmpty() ? facts(item, fields) : 0);
  }

  private int price(String offer) {
    return Sql.run(
        writing.connection(), PRICE, source, on, writing.byHand(), writing.version(), who, offer);
  }

  private int facts(Confirmation.Item item, List<String> fields) {
    return Sql.run(
        writing.connection(),
        FACTS,
        source,
        on,
        source,
        writing.byHand(),
        writing.version(),
        who,
        item.kind(),
        item.subject(),
        fields,
        fields);
  }
}
