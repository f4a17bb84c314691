-- The rules stay those of V2 and V6. What is asked of many at once no longer depends on what the planner
-- knows of rows that were written a moment ago in the same transaction: the ids are joined, not
-- searched one by one, and the prices of an offer are compared among themselves.
CREATE OR REPLACE FUNCTION shown_values(kind text, ids text[])
  RETURNS TABLE (subject text, shown jsonb, sources jsonb)
  LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT f.subject_id,
         coalesce(jsonb_object_agg(f.field, coalesce(f.value, 'null'))
                  FILTER (WHERE f.state <> 'unknown'), '{}'),
         coalesce(jsonb_object_agg(f.field, jsonb_build_array(f.source, f.observed_on))
                  FILTER (WHERE f.state <> 'unknown'), '{}')
    FROM (SELECT DISTINCT ON (subject_id, field) *
            FROM counted_facts
           WHERE subject_kind = kind AND subject_id IN (SELECT unnest(ids)) AND NOT aside
           ORDER BY subject_id, field, by_hand DESC,
                    CASE WHEN by_hand THEN NULL ELSE first_day(observed_on) END DESC, id DESC) f
   GROUP BY f.subject_id;
END;

CREATE OR REPLACE FUNCTION prices_in_force(offers uuid[], on_day date)
  RETURNS TABLE (offer uuid, price jsonb)
  LANGUAGE sql STABLE
BEGIN ATOMIC
  WITH begun AS (
    SELECT p.*,
           CASE WHEN p.confirmed_by IS NOT NULL AND first_day(p.observed_on) <= on_day
                THEN jsonb_build_object('source', p.source, 'on', p.observed_on)
           END AS confirmed,
           min(p.recorded_in) FILTER (WHERE p.by_hand) OVER (PARTITION BY p.offer) AS by_hand_since
      FROM counted_prices p
     WHERE p.offer IN (SELECT unnest(offers)) AND first_day(p.effective_from) <= on_day),
  newest_first AS (
    SELECT b.offer,
           array_agg(b.amounts ORDER BY b.age) AS amounts,
           array_agg(b.price ORDER BY b.age) AS prices,
           bool_or(b.by_hand) FILTER (WHERE b.age = 1) AS by_hand
      FROM (SELECT o.offer, o.amounts, o.by_hand,
                   jsonb_build_object('from', o.effective_from, 'source', o.source,
                                      'on', o.observed_on)
                     || coalesce(first_value(o.confirmed) OVER (
                          PARTITION BY o.offer, o.effective_from, o.amounts
                          ORDER BY o.confirmed IS NULL, first_day(o.observed_on) DESC, o.id DESC),
                        '{}')
                     || o.amounts AS price,
                   row_number() OVER (
                     PARTITION BY o.offer
                     ORDER BY first_day(o.effective_from) DESC, o.by_hand DESC,
                              first_day(o.observed_on) DESC, o.id DESC) AS age
              FROM begun o
             WHERE NOT o.aside
               AND (o.by_hand OR o.by_hand_since IS NULL OR o.by_hand_since >= o.recorded_in)) b
     GROUP BY b.offer)
  SELECT n.offer,
         n.prices[CASE WHEN n.by_hand THEN 1 ELSE (
           SELECT max(age)
             FROM generate_subscripts(n.amounts, 1) AS age
            WHERE NOT EXISTS (
              SELECT FROM generate_series(1, age - 1) AS since
               WHERE NOT n.amounts[age] @> n.amounts[since])) END]
    FROM newest_first n;
END;
