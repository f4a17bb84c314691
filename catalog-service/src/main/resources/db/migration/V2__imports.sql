-- Imports: staged, compared and shown before they are applied, and revertible afterwards. What a
-- version of the catalogue recorded may be withdrawn; what a curator said may be released. Neither
-- rewrites an observation: both are said beside it, and the values shown are derived anew.
SET lock_timeout = '5s';

-- Versions whose observations count no longer, because the import that made them was reverted.
CREATE TABLE withdrawn_versions (
  version bigint PRIMARY KEY REFERENCES catalogue_versions,
  withdrawn_in bigint NOT NULL REFERENCES catalogue_versions
);

-- A curator's word on a field counts until it is released; the field "price" is an offer's prices.
CREATE TABLE released_facts (
  subject_kind text NOT NULL,
  subject_id text NOT NULL,
  field text NOT NULL,
  released_in bigint NOT NULL REFERENCES catalogue_versions,
  PRIMARY KEY (subject_kind, subject_id, field, released_in)
);

-- Entries that a withdrawn version brought are kept for their history and served no more: readers
-- use the views, which bear the nouns' names.
DO $$
DECLARE
  noun text;
BEGIN
  FOREACH noun IN ARRAY ARRAY['sources', 'developers', 'providers', 'benchmarks', 'accelerators',
                              'models', 'offers', 'builds'] LOOP
    EXECUTE format('ALTER TABLE %I RENAME TO %I', noun, 'all_' || noun);
    EXECUTE format(
      'ALTER TABLE %I ADD COLUMN withdrawn_in bigint REFERENCES catalogue_versions', 'all_' || noun);
    EXECUTE format(
      'CREATE VIEW %I AS SELECT * FROM %I WHERE withdrawn_in IS NULL', noun, 'all_' || noun);
  END LOOP;
END $$;

ALTER TABLE scores RENAME TO all_scores;
CREATE VIEW scores AS
  SELECT * FROM all_scores s
   WHERE NOT EXISTS (SELECT FROM withdrawn_versions w WHERE w.version = s.recorded_in);

-- What counts: neither withdrawn nor, where a curator said it, released.
CREATE VIEW counted_facts AS
  SELECT f.* FROM facts f
   WHERE NOT EXISTS (SELECT FROM withdrawn_versions w WHERE w.version = f.recorded_in)
     AND NOT (f.by_hand AND EXISTS (
       SELECT FROM released_facts r
        WHERE r.subject_kind = f.subject_kind AND r.subject_id = f.subject_id
          AND r.field = f.field AND r.released_in > f.recorded_in));

CREATE VIEW counted_prices AS
  SELECT p.* FROM offer_prices p
   WHERE NOT EXISTS (SELECT FROM withdrawn_versions w WHERE w.version = p.recorded_in)
     AND NOT (p.by_hand AND EXISTS (
       SELECT FROM released_facts r
        WHERE r.subject_kind = 'offers' AND r.subject_id = p.offer::text AND r.field = 'price'
          AND r.released_in > p.recorded_in));

CREATE VIEW counted_rents AS
  SELECT r.* FROM accelerator_rents r
   WHERE NOT EXISTS (SELECT FROM withdrawn_versions w WHERE w.version = r.recorded_in);

CREATE VIEW counted_purchases AS
  SELECT p.* FROM accelerator_purchases p
   WHERE NOT EXISTS (SELECT FROM withdrawn_versions w WHERE w.version = p.recorded_in);

-- The rules that pick what is shown are those of V1, of what counts.
CREATE OR REPLACE FUNCTION shown_values(kind text, ids text[])
  RETURNS TABLE (subject text, shown jsonb, sources jsonb)
  LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT f.subject_id,
         coalesce(jsonb_object_agg(f.field, coalesce(f.value, 'null'))
                    FILTER (WHERE f.state <> 'unknown'), '{}'),
         coalesce(jsonb_object_agg(f.field, jsonb_build_array(f.source, f.observed_on))
                    FILTER (WHERE f.state <> 'unknown'), '{}')
    FROM (SELECT DISTINCT ON (subject_id, field) subject_id, field, state, value, source, observed_on
            FROM counted_facts
           WHERE subject_kind = kind AND subject_id = ANY (ids) AND NOT aside
           ORDER BY subject_id, field, by_hand DESC,
                    CASE WHEN by_hand THEN NULL ELSE first_day(observed_on) END DESC, id DESC) f
   GROUP BY f.subject_id;
END;

-- The price in force on a day: the newest that has begun; or rather the oldest that everything since
-- only repeats, so that a source that tells less of the same price takes nothing away. What a feed
-- brings after a curator's price waits until the curator releases it.
CREATE OR REPLACE FUNCTION prices_in_force(offers uuid[], on_day date)
  RETURNS TABLE (offer uuid, price jsonb)
  LANGUAGE sql STABLE
BEGIN ATOMIC
  WITH begun AS MATERIALIZED (
    SELECT p.*,
           row_number() OVER (
             PARTITION BY p.offer
             ORDER BY first_day(p.effective_from) DESC, p.by_hand DESC,
                      first_day(p.observed_on) DESC, p.id DESC) AS age
      FROM counted_prices p
     WHERE p.offer = ANY (offers) AND NOT p.aside
       AND first_day(p.effective_from) <= on_day
       AND (p.by_hand OR NOT EXISTS (
         SELECT FROM counted_prices h
          WHERE h.offer = p.offer AND h.by_hand AND first_day(h.effective_from) <= on_day
            AND h.recorded_in < p.recorded_in)))
  SELECT DISTINCT ON (b.offer) b.offer,
         jsonb_build_object('from', b.effective_from, 'source', b.source, 'on', b.observed_on)
           || b.amounts
    FROM begun b JOIN begun newest ON newest.offer = b.offer AND newest.age = 1
   WHERE b.age = 1
      OR NOT newest.by_hand AND NOT EXISTS (
        SELECT FROM begun since
         WHERE since.offer = b.offer AND since.age < b.age AND NOT b.amounts @> since.amounts)
   ORDER BY b.offer, b.age DESC;
END;

CREATE OR REPLACE FUNCTION rents_in_force(accelerators text[], on_day date)
  RETURNS TABLE (accelerator text, rent jsonb)
  LANGUAGE sql STABLE
BEGIN ATOMIC
  WITH newest AS (
    SELECT DISTINCT ON (r.accelerator, r.tier, r.offered_by) r.*
      FROM counted_rents r
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

CREATE OR REPLACE FUNCTION purchases_in_force(accelerators text[], on_day date)
  RETURNS TABLE (accelerator text, purchase jsonb)
  LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT DISTINCT ON (p.accelerator) p.accelerator,
         jsonb_strip_nulls(jsonb_build_object(
           'usd', p.usd, 'from', p.effective_from, 'basis', p.basis,
           'source', p.source, 'on', p.observed_on))
    FROM counted_purchases p
   WHERE p.accelerator = ANY (accelerators) AND NOT p.aside
     AND first_day(p.effective_from) <= on_day
   ORDER BY p.accelerator, first_day(p.effective_from) DESC, p.by_hand DESC,
            first_day(p.observed_on) DESC, p.id DESC;
END;

CREATE INDEX facts_of_version ON facts (recorded_in);
CREATE INDEX facts_of_source ON facts (source, subject_kind);
CREATE INDEX prices_of_version ON offer_prices (recorded_in);
CREATE INDEX prices_of_source ON offer_prices (source);

-- What others call a model or a provider. Without an entry the name is left out on purpose.
CREATE TABLE aliases (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  kind text NOT NULL CHECK (kind IN ('models', 'providers')),
  provider text REFERENCES all_providers,
  name text NOT NULL,
  entry text,
  decided_by text NOT NULL,
  decided_at timestamptz NOT NULL,
  UNIQUE NULLS NOT DISTINCT (kind, provider, name)
);

CREATE TABLE imports (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  source text NOT NULL REFERENCES all_sources,
  format text NOT NULL,
  observed_on partial_date NOT NULL,
  origin text NOT NULL,
  whole boolean NOT NULL,
  refused_share numeric NOT NULL,
  vanished_share numeric NOT NULL,
  price_factor numeric NOT NULL,
  status text NOT NULL CHECK (status IN ('staging', 'staged', 'refused', 'applied', 'unchanged',
                                         'rejected', 'reverted', 'cancelled', 'failed')),
  failure text,
  compared_with bigint NOT NULL DEFAULT 0,
  applied_in bigint REFERENCES catalogue_versions,
  reverted_in bigint REFERENCES catalogue_versions,
  rows_read int NOT NULL DEFAULT 0,
  rows_done int NOT NULL DEFAULT 0,
  listed int NOT NULL DEFAULT 0,
  counts jsonb NOT NULL DEFAULT '{}',
  guards jsonb NOT NULL DEFAULT '[]',
  created_by text NOT NULL,
  created_at timestamptz NOT NULL,
  seen_alive_at timestamptz NOT NULL,
  decided_by text,
  decided_at timestamptz,
  reason text
);
CREATE INDEX imports_of_source ON imports (source, id);

-- One entry of a feed: as it was read, what became of it, and why.
CREATE TABLE import_rows (
  import uuid NOT NULL REFERENCES imports ON DELETE CASCADE,
  place int NOT NULL,
  kind text NOT NULL,
  at text NOT NULL,
  raw text,
  item jsonb,
  names text[] NOT NULL DEFAULT '{}',
  notes text[] NOT NULL DEFAULT '{}',
  outcome text CHECK (outcome IN ('added', 'changed', 'unchanged', 'kept', 'removed', 'quarantined',
                                  'unresolved', 'ignored')),
  gone boolean NOT NULL DEFAULT false,
  subject text,
  provider text,
  unknown text,
  "row" jsonb,
  changes jsonb NOT NULL DEFAULT '[]',
  reasons jsonb NOT NULL DEFAULT '[]',
  jump numeric,
  PRIMARY KEY (import, place)
);
CREATE INDEX import_rows_by_outcome ON import_rows (import, outcome, place);

GRANT SELECT, INSERT ON withdrawn_versions, released_facts TO ${app_role};
GRANT SELECT, INSERT, UPDATE, DELETE ON aliases, imports, import_rows TO ${app_role};
GRANT SELECT ON counted_facts, counted_prices, counted_rents, counted_purchases TO ${app_role};
GRANT SELECT, INSERT ON scores TO ${app_role};
GRANT SELECT, INSERT, UPDATE ON sources, developers, providers, benchmarks, models, offers, builds,
  accelerators TO ${app_role};
