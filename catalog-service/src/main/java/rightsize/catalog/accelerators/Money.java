package rightsize.catalog.accelerators;

import static rightsize.catalog.facts.Sql.column;

import java.util.List;
import rightsize.catalog.facts.Sql;
import rightsize.catalog.facts.Writing;
import rightsize.catalog.rows.Row;

/** What an accelerator costs: dated rents and purchases, added and never rewritten. */
enum Money {
  RENT(
      "rents",
      "rents_in_force",
      """
      INSERT INTO accelerator_rents (accelerator, effective_from, usd_hour, tier, offered_by, basis,
                                     source, observed_on, aside, by_hand, recorded_in)
      SELECT n.accelerator, n.effective_from, (n.said ->> 'usd_hour')::numeric, n.said ->> 'tier',
             n.said ->> 'offered_by', n.said ->> 'basis', n.source, n.observed_on, n.aside, ?, ?
        FROM %s
       WHERE ? OR NOT EXISTS (
         SELECT FROM counted_rents r
          WHERE r.accelerator = n.accelerator AND r.effective_from = n.effective_from
            AND r.source = n.source AND r.usd_hour = (n.said ->> 'usd_hour')::numeric
            AND r.tier = n.said ->> 'tier'
            AND r.offered_by IS NOT DISTINCT FROM n.said ->> 'offered_by' AND NOT r.by_hand)
      """),
  PURCHASE(
      "purchases",
      "purchases_in_force",
      """
      INSERT INTO accelerator_purchases (accelerator, effective_from, usd, basis, source,
                                         observed_on, aside, by_hand, recorded_in)
      SELECT n.accelerator, n.effective_from, (n.said ->> 'usd')::numeric, n.said ->> 'basis',
             n.source, n.observed_on, n.aside, ?, ?
        FROM %s
       WHERE ? OR NOT EXISTS (
         SELECT FROM counted_purchases p
          WHERE p.accelerator = n.accelerator AND p.effective_from = n.effective_from
            AND p.source = n.source AND p.usd = (n.said ->> 'usd')::numeric AND NOT p.by_hand)
      """);

  private static final String ROWS =
      """
      (SELECT accelerator, effective_from, said::jsonb AS said, source, observed_on,
                    aside::boolean AS aside
               FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                 AS n (accelerator, effective_from, said, source, observed_on, aside)) n""";

  private static final String IN_FORCE =
      """
      WITH was AS MATERIALIZED (
        SELECT a.id, a.%1$s AS old, f.%1$s AS new
          FROM accelerators a LEFT JOIN %2$s(?::text[], ?) f ON f.accelerator = a.id
         WHERE a.id = ANY (?::text[]) AND a.%1$s IS DISTINCT FROM f.%1$s),
      now AS (
        UPDATE accelerators a SET %1$s = w.new, revision = ? FROM was w WHERE a.id = w.id)
      INSERT INTO changes (version, subject_kind, subject_id, field, old, new, source, observed_on)
      SELECT ?, 'accelerators', w.id, '%1$s', w.old, w.new, w.new ->> 'source', w.new ->> 'on'
        FROM was w
      """;

  private final String part;
  private final String inForce;
  private final String add;

  Money(String part, String function, String add) {
    this.part = part;
    this.inForce = IN_FORCE.formatted(name().toLowerCase(java.util.Locale.ROOT), function);
    this.add = add;
  }

  /** A rent or purchase of an accelerator. */
  record Dated(String accelerator, Row.Dated said) {}

  /** The table that keeps them. */
  String table() {
    return "accelerator_" + part;
  }

  /** The list in the accelerator's row. */
  String part() {
    return part;
  }

  void add(Writing writing, List<Dated> all) {
    Sql.run(
        writing.connection(),
        add.formatted(ROWS),
        writing.byHand(),
        writing.version(),
        column(all, Dated::accelerator),
        column(all, d -> d.said().from()),
        column(all, d -> d.said().values().toString()),
        column(all, d -> d.said().said().source()),
        column(all, d -> d.said().said().on()),
        column(all, d -> String.valueOf(d.said().aside())),
        writing.byHand());
    putInForce(writing, all.stream().map(Dated::accelerator).distinct().toList());
  }

  int putInForce(Writing writing, List<String> accelerators) {
    return Sql.run(
        writing.connection(),
        inForce,
        accelerators,
        writing.today(),
        accelerators,
        writing.version(),
        writing.version());
  }
}
