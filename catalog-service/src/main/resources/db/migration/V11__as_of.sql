-- Looking back: the catalogue as it would be shown had nothing been observed after a day. What was
-- not observed by then is unknown. A model or offer is there when a fact of it had been observed, a
-- price of it had begun, or it had been entered; its id and names are today's.
SET lock_timeout = '5s';

-- The rule of V7, up to a day: the one observation of each fact that is shown.
CREATE FUNCTION picked_facts(kind text, ids text[], on_day date)
  RETURNS TABLE (id bigint, subject text, field text, state text, value jsonb, source text,
                 observed_on text)
  LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT DISTINCT ON (f.subject_id, f.field)
         f.id, f.subject_id, f.field, f.state, f.value, f.source, f.observed_on::text
    FROM counted_facts f
   WHERE f.subject_kind = kind AND f.subject_id IN (SELECT unnest(ids)) AND NOT f.aside
     AND (on_day = 'infinity' OR first_day(f.observed_on) <= on_day)
   ORDER BY f.subject_id, f.field, f.by_hand DESC,
            CASE WHEN f.by_hand THEN NULL ELSE first_day(f.observed_on) END DESC, f.id DESC;
END;

CREATE FUNCTION shown_values_on(kind text, ids text[], on_day date)
  RETURNS TABLE (subject text, shown jsonb, sources jsonb)
  LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT f.subject,
         coalesce(jsonb_object_agg(f.field, coalesce(f.value, 'null'))
                  FILTER (WHERE f.state <> 'unknown'), '{}'),
         coalesce(jsonb_object_agg(f.field, jsonb_build_array(f.source, f.observed_on))
                  FILTER (WHERE f.state <> 'unknown'), '{}')
    FROM picked_facts(kind, ids, on_day) f
   GROUP BY f.subject;
END;

CREATE OR REPLACE FUNCTION shown_values(kind text, ids text[])
  RETURNS TABLE (subject text, shown jsonb, sources jsonb)
  LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT v.subject, v.shown, v.sources FROM shown_values_on(kind, ids, 'infinity') v;
END;

-- One definition for the column of today and for the days before.
CREATE FUNCTION size_class_of(shown jsonb) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE
    WHEN (shown ->> 'total_params_b')::numeric < 4 THEN 'tiny'
    WHEN (shown ->> 'total_params_b')::numeric < 15 THEN 'small'
    WHEN (shown ->> 'total_params_b')::numeric < 80 THEN 'medium'
    WHEN (shown ->> 'total_params_b')::numeric >= 80 THEN 'large'
    ELSE shown ->> 'size_class'
  END;
ALTER TABLE all_models ALTER COLUMN size_class SET EXPRESSION AS (size_class_of(shown));

CREATE FUNCTION known_by(kind text, subject text, on_day date) RETURNS boolean
  LANGUAGE sql STABLE
  RETURN EXISTS (
    SELECT FROM counted_facts f
     WHERE f.subject_kind = kind AND f.subject_id = subject AND NOT f.aside AND f.state <> 'unknown'
       AND first_day(f.observed_on) <= on_day)
    OR EXISTS (
    SELECT FROM changes c JOIN catalogue_versions v USING (version)
     WHERE c.subject_kind = kind AND c.subject_id = subject
       AND (v.committed_at AT TIME ZONE 'UTC')::date <= on_day);

CREATE FUNCTION offer_there(offer uuid, on_day date) RETURNS boolean
  LANGUAGE sql STABLE
  RETURN known_by('offers', offer::text, on_day) OR EXISTS (
    SELECT FROM counted_prices p
     WHERE p.offer = offer_there.offer AND NOT p.aside AND first_day(p.effective_from) <= on_day);

CREATE FUNCTION model_there(model text, on_day date) RETURNS boolean
  LANGUAGE sql STABLE
  RETURN known_by('models', model, on_day) OR EXISTS (
    SELECT FROM offers o WHERE o.model = model_there.model AND offer_there(o.id, on_day));

CREATE FUNCTION offers_on(ids uuid[], on_day date)
  RETURNS TABLE (id uuid, provider text, model text, provider_model_id text, region text,
                 shown jsonb, sources jsonb, price jsonb, revision bigint, input_price numeric,
                 output_price numeric)
  LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT o.id, o.provider, o.model, o.provider_model_id, o.region, coalesce(v.shown, '{}'),
         coalesce(v.sources, '{}'), p.price, o.revision, (p.price ->> 'input')::numeric,
         (p.price ->> 'output')::numeric
    FROM offers o
         LEFT JOIN shown_values_on('offers', ids::text[], on_day) v ON v.subject = o.id::text
         LEFT JOIN prices_in_force(ids, on_day) p ON p.offer = o.id
   WHERE o.id IN (SELECT unnest(ids));
END;

CREATE FUNCTION builds_on(ids uuid[], on_day date)
  RETURNS TABLE (id uuid, model text, format text, quantisation text, repository text, shown jsonb,
                 sources jsonb, revision bigint)
  LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT b.id, b.model, b.format, b.quantisation, b.repository, v.shown, v.sources, b.revision
    FROM builds b
         JOIN shown_values_on('builds', ids::text[], on_day) v ON v.subject = b.id::text
   WHERE b.id IN (SELECT unnest(ids)) AND v.shown <> '{}';
END;

-- What the organisation has said of a model is of today, and not part of it.
CREATE FUNCTION models_on(ids text[], on_day date)
  RETURNS TABLE (id text, developer text, shown jsonb, sources jsonb, revision bigint,
                 touched bigint, approvals jsonb, name text, family text, status text,
                 released_first date, total_params_b numeric, context_tokens numeric,
                 size_class text, size_class_inferred boolean, folded text, squeezed text,
                 words tsvector)
  LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT m.id, m.developer, t.shown, t.sources, m.revision, m.touched, NULL::jsonb,
         t.shown ->> 'name', t.shown ->> 'family', t.shown ->> 'status',
         first_day(t.shown ->> 'released_on'), (t.shown ->> 'total_params_b')::numeric,
         (t.shown ->> 'context_tokens')::numeric, size_class_of(t.shown),
         t.shown ->> 'total_params_b' IS NULL AND t.shown ->> 'size_class' IS NOT NULL,
         m.folded, m.squeezed, m.words
    FROM models m
         LEFT JOIN shown_values_on('models', ids, on_day) v ON v.subject = m.id
         CROSS JOIN LATERAL (
           SELECT jsonb_build_object('name', m.name) || coalesce(v.shown, '{}') AS shown,
                  coalesce(v.sources, '{}') AS sources) t
   WHERE m.id IN (SELECT unnest(ids));
END;
