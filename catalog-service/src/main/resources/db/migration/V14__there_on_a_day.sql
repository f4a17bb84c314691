-- What was there on a day is asked of many at once, as what was shown: asked one by one, a list of
-- thousands of models took seconds. The rule is that of V11.
SET lock_timeout = '5s';
DROP FUNCTION model_there(text, date);
DROP FUNCTION offer_there(uuid, date);
DROP FUNCTION known_by(text, text, date);

-- Those of which a fact had been observed, or which had been entered.
CREATE FUNCTION known_by(kind text, ids text[], on_day date) RETURNS SETOF text
  LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT f.subject_id
    FROM counted_facts f
   WHERE f.subject_kind = kind AND f.subject_id IN (SELECT unnest(ids)) AND NOT f.aside
     AND f.state <> 'unknown' AND first_day(f.observed_on) <= on_day
  UNION
  SELECT c.subject_id
    FROM changes c JOIN catalogue_versions v USING (version)
   WHERE c.subject_kind = kind AND c.subject_id IN (SELECT unnest(ids))
     AND (v.committed_at AT TIME ZONE 'UTC')::date <= on_day;
END;

-- And those of which a price had begun.
CREATE FUNCTION offers_there(ids uuid[], on_day date) RETURNS SETOF uuid
  LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT k::uuid FROM known_by('offers', ids::text[], on_day) AS k
  UNION
  SELECT p.offer
    FROM counted_prices p
   WHERE p.offer IN (SELECT unnest(ids)) AND NOT p.aside AND first_day(p.effective_from) <= on_day;
END;
