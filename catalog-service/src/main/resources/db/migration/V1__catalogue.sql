-- The catalogue: facts are observations that are only ever added; every subject's table holds the
-- values shown, derived from them in the same transaction. Prices, rents, purchases and scores are
-- dated rows of their own. docs/decisions says why.
SET lock_timeout = '5s';

CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- "2025", "2024-09" or "2024-09-17": as exactly as the source says it.
CREATE FUNCTION first_day(partial text) RETURNS date
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN make_date(
    left(partial, 4)::int,
    CASE WHEN length(partial) >= 7 THEN substr(partial, 6, 2)::int ELSE 1 END,
    CASE WHEN length(partial) = 10 THEN substr(partial, 9, 2)::int ELSE 1 END);

CREATE DOMAIN partial_date AS text
  CHECK (VALUE ~ '^(19|20|21)[0-9]{2}(-[0-9]{2}(-[0-9]{2})?)?$' AND first_day(VALUE) >= '1900-01-01');

-- One row for each committed change of the catalogue; its number is the catalogue version.
CREATE TABLE catalogue_versions (
  version bigint PRIMARY KEY,
  committed_at timestamptz NOT NULL,
  who text NOT NULL,
  why text NOT NULL
);

CREATE TABLE sources (
  id text PRIMARY KEY,
  name text NOT NULL,
  url text,
  licence text,
  holder text,
  retrieved_on partial_date,
  note text,
  revision bigint NOT NULL REFERENCES catalogue_versions
);

-- Every observation of every fact, side by side. A state of its own keeps "does not apply" (JSON
-- null) and "withdrawn: unknown" apart from a value.
CREATE TABLE facts (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  subject_kind text NOT NULL,
  subject_id text NOT NULL,
  field text NOT NULL,
  state text NOT NULL CHECK (state IN ('known', 'not_applicable', 'unknown')),
  value jsonb,
  source text NOT NULL REFERENCES sources,
  observed_on partial_date NOT NULL,
  confidence numeric(4, 3) CHECK (confidence BETWEEN 0 AND 1),
  url text,
  by_hand boolean NOT NULL,
  aside boolean NOT NULL,
  recorded_in bigint NOT NULL REFERENCES catalogue_versions,
  CHECK ((state = 'known') = (value IS NOT NULL))
);
CREATE INDEX facts_of_subject ON facts (subject_kind, subject_id, field);

-- What changed in the values shown; who and when stand in catalogue_versions.
CREATE TABLE changes (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  version bigint NOT NULL REFERENCES catalogue_versions,
  subject_kind text NOT NULL,
  subject_id text NOT NULL,
  field text,
  old jsonb,
  new jsonb,
  source text REFERENCES sources,
  observed_on partial_date
);
CREATE INDEX changes_of_version ON changes (version);
CREATE INDEX changes_of_subject ON changes (subject_kind, subject_id, id);

CREATE TABLE developers (
  id text PRIMARY KEY,
  shown jsonb NOT NULL DEFAULT '{}',
  sources jsonb NOT NULL DEFAULT '{}',
  revision bigint NOT NULL REFERENCES catalogue_versions,
  name text GENERATED ALWAYS AS (shown ->> 'name') STORED
);

CREATE TABLE providers (
  id text PRIMARY KEY,
  shown jsonb NOT NULL DEFAULT '{}',
  sources jsonb NOT NULL DEFAULT '{}',
  revision bigint NOT NULL REFERENCES catalogue_versions,
  name text GENERATED ALWAYS AS (shown ->> 'name') STORED
);

CREATE TABLE benchmarks (
  id text PRIMARY KEY,
  shown jsonb NOT NULL DEFAULT '{}',
  sources jsonb NOT NULL DEFAULT '{}',
  revision bigint NOT NULL REFERENCES catalogue_versions,
  name text GENERATED ALWAYS AS (shown ->> 'name') STORED
);

-- touched rises also when an offer, build or score of the model changes: the detail page's tag.
CREATE TABLE models (
  id text PRIMARY KEY,
  developer text NOT NULL REFERENCES developers,
  shown jsonb NOT NULL DEFAULT '{}',
  sources jsonb NOT NULL DEFAULT '{}',
  revision bigint NOT NULL REFERENCES catalogue_versions,
  touched bigint NOT NULL REFERENCES catalogue_versions,
  name text GENERATED ALWAYS AS (shown ->> 'name') STORED,
  family text GENERATED ALWAYS AS (shown ->> 'family') STORED,
  status text GENERATED ALWAYS AS (shown ->> 'status') STORED,
  released_first date GENERATED ALWAYS AS (first_day(shown ->> 'released_on')) STORED,
  total_params_b numeric GENERATED ALWAYS AS ((shown ->> 'total_params_b')::numeric) STORED,
  context_tokens numeric GENERATED ALWAYS AS ((shown ->> 'context_tokens')::numeric) STORED,
  size_class text GENERATED ALWAYS AS (
    CASE
      WHEN (shown ->> 'total_params_b')::numeric < 4 THEN 'tiny'
      WHEN (shown ->> 'total_params_b')::numeric < 15 THEN 'small'
      WHEN (shown ->> 'total_params_b')::numeric < 80 THEN 'medium'
      WHEN (shown ->> 'total_params_b')::numeric >= 80 THEN 'large'
      ELSE shown ->> 'size_class'
    END) STORED,
  size_class_inferred boolean GENERATED ALWAYS AS (
    shown ->> 'total_params_b' IS NULL AND shown ->> 'size_class' IS NOT NULL) STORED,
  search text GENERATED ALWAYS AS (
    lower(id || ' ' || coalesce(shown ->> 'name', '') || ' ' || coalesce(shown ->> 'family', '')
      || ' ' || coalesce(shown ->> 'aliases', ''))) STORED
);
CREATE INDEX models_search ON models USING gin (search gin_trgm_ops);
CREATE INDEX models_of_developer ON models (developer);

CREATE TABLE offers (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  provider text NOT NULL REFERENCES providers,
  model text NOT NULL REFERENCES models,
  provider_model_id text NOT NULL,
  region text,
  shown jsonb NOT NULL DEFAULT '{}',
  sources jsonb NOT NULL DEFAULT '{}',
  price jsonb,
  revision bigint NOT NULL REFERENCES catalogue_versions,
  input_price numeric GENERATED ALWAYS AS ((price ->> 'input')::numeric) STORED,
  output_price numeric GENERATED ALWAYS AS ((price ->> 'output')::numeric) STORED,
  UNIQUE NULLS NOT DISTINCT (provider, provider_model_id, region)
);
CREATE INDEX offers_of_model ON offers (model, input_price);

-- USD per one million tokens, or per unit where the name says so; amounts keep the three states.
CREATE TABLE offer_prices (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  offer uuid NOT NULL REFERENCES offers,
  effective_from partial_date NOT NULL,
  amounts jsonb NOT NULL,
  source text NOT NULL REFERENCES sources,
  observed_on partial_date NOT NULL,
  by_hand boolean NOT NULL,
  aside boolean NOT NULL,
  recorded_in bigint NOT NULL REFERENCES catalogue_versions
);
CREATE INDEX prices_of_offer ON offer_prices (offer);

CREATE TABLE builds (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  model text NOT NULL REFERENCES models,
  format text NOT NULL,
  quantisation text NOT NULL,
  repository text,
  shown jsonb NOT NULL DEFAULT '{}',
  sources jsonb NOT NULL DEFAULT '{}',
  revision bigint NOT NULL REFERENCES catalogue_versions,
  UNIQUE NULLS NOT DISTINCT (model, format, quantisation, repository)
);

CREATE TABLE accelerators (
  id text PRIMARY KEY,
  shown jsonb NOT NULL DEFAULT '{}',
  sources jsonb NOT NULL DEFAULT '{}',
  rent jsonb,
  purchase jsonb,
  revision bigint NOT NULL REFERENCES catalogue_versions,
  name text GENERATED ALWAYS AS (shown ->> 'name') STORED
);

-- USD an hour for one accelerator.
CREATE TABLE accelerator_rents (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  accelerator text NOT NULL REFERENCES accelerators,
  effective_from partial_date NOT NULL,
  usd_hour numeric NOT NULL CHECK (usd_hour > 0),
  tier text NOT NULL CHECK (tier IN ('on_demand', 'spot', 'marketplace')),
  offered_by text,
  basis text,
  source text NOT NULL REFERENCES sources,
  observed_on partial_date NOT NULL,
  by_hand boolean NOT NULL,
  aside boolean NOT NULL,
  recorded_in bigint NOT NULL REFERENCES catalogue_versions
);
CREATE INDEX rents_of_accelerator ON accelerator_rents (accelerator);

CREATE TABLE accelerator_purchases (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  accelerator text NOT NULL REFERENCES accelerators,
  effective_from partial_date NOT NULL,
  usd numeric NOT NULL CHECK (usd > 0),
  basis text,
  source text NOT NULL REFERENCES sources,
  observed_on partial_date NOT NULL,
  by_hand boolean NOT NULL,
  aside boolean NOT NULL,
  recorded_in bigint NOT NULL REFERENCES catalogue_versions
);
CREATE INDEX purchases_of_accelerator ON accelerator_purchases (accelerator);

CREATE TABLE scores (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  model text NOT NULL REFERENCES models,
  benchmark text NOT NULL REFERENCES benchmarks,
  configuration text,
  variant text,
  score numeric NOT NULL,
  details jsonb NOT NULL,
  self_reported boolean NOT NULL,
  source text NOT NULL REFERENCES sources,
  observed_on partial_date NOT NULL,
  by_hand boolean NOT NULL,
  recorded_in bigint NOT NULL REFERENCES catalogue_versions
);
CREATE INDEX scores_of_model ON scores (model);
CREATE INDEX scores_of_benchmark ON scores (benchmark);

-- The rule that picks the value shown: a curator's word before a feed's, the curator's newest first;
-- among feeds the newest observation, and of the same day the one recorded last. What was kept
-- aside (another source's differing word) is never shown.
CREATE FUNCTION shown_values(kind text, ids text[])
  RETURNS TABLE (subject text, shown jsonb, sources jsonb)
  LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT f.subject_id,
         coalesce(jsonb_object_agg(f.field, coalesce(f.value, 'null'))
                    FILTER (WHERE f.state <> 'unknown'), '{}'),
         coalesce(jsonb_object_agg(f.field, jsonb_build_array(f.source, f.observed_on))
                    FILTER (WHERE f.state <> 'unknown'), '{}')
    FROM (SELECT DISTINCT ON (subject_id, field) subject_id, field, state, value, source, observed_on
            FROM facts
           WHERE subject_kind = kind AND subject_id = ANY (ids) AND NOT aside
           ORDER BY subject_id, field, by_hand DESC,
                    CASE WHEN by_hand THEN NULL ELSE first_day(observed_on) END DESC, id DESC) f
   GROUP BY f.subject_id;
END;

-- The price in force on a day: the newest that has begun. What a feed brings after a curator's price
-- waits until the curator releases it.
CREATE FUNCTION prices_in_force(offers uuid[], on_day date)
  RETURNS TABLE (offer uuid, price jsonb)
  LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT DISTINCT ON (p.offer) p.offer,
         jsonb_build_object('from', p.effective_from, 'source', p.source, 'on', p.observed_on)
           || p.amounts
    FROM offer_prices p
   WHERE p.offer = ANY (offers) AND NOT p.aside
     AND first_day(p.effective_from) <= on_day
     AND (p.by_hand OR NOT EXISTS (
       SELECT FROM offer_prices h
        WHERE h.offer = p.offer AND h.by_hand AND first_day(h.effective_from) <= on_day
          AND h.recorded_in < p.recorded_in))
   ORDER BY p.offer, first_day(p.effective_from) DESC, p.by_hand DESC,
            first_day(p.observed_on) DESC, p.id DESC;
END;

-- The rent shown: of the newest on-demand rent of each offering party the lower median, so that one
-- odd price does not stand for the market; where nobody rents on demand, marketplace, then spot.
CREATE FUNCTION rents_in_force(accelerators text[], on_day date)
  RETURNS TABLE (accelerator text, rent jsonb)
  LANGUAGE sql STABLE
BEGIN ATOMIC
  WITH newest AS (
    SELECT DISTINCT ON (r.accelerator, r.tier, r.offered_by) r.*
      FROM accelerator_rents r
     WHERE r.accelerator = ANY (accelerators) AND NOT r.aside
       AND first_day(r.effective_from) <= on_day
     ORDER BY r.accelerator, r.tier, r.offered_by, first_day(r.effective_from) DESC, r.by_hand DESC,
              first_day(r.observed_on) DESC, r.id DESC),
  ranked AS (
    SELECT n.*,
           row_number() OVER by_price AS place,
           count(*) OVER (PARTITION BY n.accelerator, n.tier) AS places
      FROM newest n
    WINDOW by_price AS (PARTITION BY n.accelerator, n.tier ORDER BY n.usd_hour, n.id))
  SELECT DISTINCT ON (r.accelerator) r.accelerator,
         jsonb_strip_nulls(jsonb_build_object(
           'usd_hour', r.usd_hour, 'from', r.effective_from, 'tier', r.tier, 'basis', r.basis,
           'offered_by', r.offered_by, 'source', r.source, 'on', r.observed_on))
    FROM ranked r
   WHERE r.place = (r.places + 1) / 2
   ORDER BY r.accelerator, array_position(ARRAY['on_demand', 'marketplace', 'spot'], r.tier);
END;

CREATE FUNCTION purchases_in_force(accelerators text[], on_day date)
  RETURNS TABLE (accelerator text, purchase jsonb)
  LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT DISTINCT ON (p.accelerator) p.accelerator,
         jsonb_strip_nulls(jsonb_build_object(
           'usd', p.usd, 'from', p.effective_from, 'basis', p.basis,
           'source', p.source, 'on', p.observed_on))
    FROM accelerator_purchases p
   WHERE p.accelerator = ANY (accelerators) AND NOT p.aside
     AND first_day(p.effective_from) <= on_day
   ORDER BY p.accelerator, first_day(p.effective_from) DESC, p.by_hand DESC,
            first_day(p.observed_on) DESC, p.id DESC;
END;

-- What was observed is never rewritten: the serving role may add to these tables and read them.
GRANT SELECT, INSERT ON catalogue_versions, facts, changes, offer_prices, accelerator_rents,
  accelerator_purchases, scores TO ${app_role};
GRANT SELECT, INSERT, UPDATE ON sources, developers, providers, benchmarks, models, offers, builds,
  accelerators TO ${app_role};
