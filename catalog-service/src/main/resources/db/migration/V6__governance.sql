-- Governance: which models the organisation has approved, what was looked at again, and a digest of
-- everything a version of the catalogue recorded, so that the audit's chain vouches for it.
SET lock_timeout = '5s';

-- Whether a model may be used: for some tasks and classes of data, or for all where none is named.
-- What was decided before stands in the changes and in the audit.
CREATE TABLE approvals (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  model text NOT NULL REFERENCES all_models,
  tasks text[] NOT NULL,
  data_classes text[] NOT NULL,
  status text NOT NULL CHECK (status IN ('proposed', 'approved', 'refused', 'retired', 'expired')),
  purpose text NOT NULL,
  requested_by text NOT NULL,
  requester text NOT NULL,
  requested_at timestamptz NOT NULL,
  decided_by text,
  reviewer text,
  decided_at timestamptz,
  reason text,
  expires_on date,
  revision bigint NOT NULL REFERENCES catalogue_versions,
  CHECK ((status = 'proposed') = (decided_by IS NULL)),
  -- four eyes: nobody decides on a request of their own; whoever takes a model back need not wait
  CHECK (status = 'retired' OR decided_by <> requested_by)
);
CREATE UNIQUE INDEX approvals_waiting ON approvals (model, tasks, data_classes)
  WHERE status = 'proposed';
CREATE INDEX approvals_of_model ON approvals (model, id);
CREATE INDEX approvals_expiring ON approvals (expires_on) WHERE status = 'approved';

-- Their gist on the model: the newest of each scope.
ALTER TABLE all_models ADD COLUMN approvals jsonb;
CREATE OR REPLACE VIEW models AS SELECT * FROM all_models WHERE withdrawn_in IS NULL;

-- Somebody looked again and found it still true: an observation of its own, which changes who said
-- it and when, and not the value.
ALTER TABLE facts ADD COLUMN confirmed_by text;
ALTER TABLE offer_prices ADD COLUMN confirmed_by text;
CREATE OR REPLACE VIEW counted_facts AS
  SELECT f.* FROM facts f
   WHERE NOT EXISTS (SELECT FROM withdrawn_versions w WHERE w.version = f.recorded_in)
     AND NOT (f.by_hand AND EXISTS (
       SELECT FROM released_facts r
        WHERE r.subject_kind = f.subject_kind AND r.subject_id = f.subject_id
          AND r.field = f.field AND r.released_in > f.recorded_in));
CREATE OR REPLACE VIEW counted_prices AS
  SELECT p.* FROM offer_prices p
   WHERE NOT EXISTS (SELECT FROM withdrawn_versions w WHERE w.version = p.recorded_in)
     AND NOT (p.by_hand AND EXISTS (
       SELECT FROM released_facts r
        WHERE r.subject_kind = 'offers' AND r.subject_id = p.offer::text AND r.field = 'price'
          AND r.released_in > p.recorded_in));

-- The rule of V2; source and day are those of the newest confirmation, where there is one.
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
            AND h.recorded_in < p.recorded_in))),
  chosen AS (
    SELECT DISTINCT ON (b.offer) b.*
      FROM begun b JOIN begun newest ON newest.offer = b.offer AND newest.age = 1
     WHERE b.age = 1
        OR NOT newest.by_hand AND NOT EXISTS (
          SELECT FROM begun since
           WHERE since.offer = b.offer AND since.age < b.age AND NOT b.amounts @> since.amounts)
     ORDER BY b.offer, b.age DESC),
  confirmed AS (
    SELECT DISTINCT ON (b.offer, b.effective_from, b.amounts)
           b.offer, b.effective_from, b.amounts, b.source, b.observed_on
      FROM begun b
     WHERE b.confirmed_by IS NOT NULL AND first_day(b.observed_on) <= on_day
     ORDER BY b.offer, b.effective_from, b.amounts, first_day(b.observed_on) DESC, b.id DESC)
  SELECT c.offer,
         jsonb_build_object('from', c.effective_from, 'source', coalesce(s.source, c.source),
                            'on', coalesce(s.observed_on, c.observed_on)) || c.amounts
    FROM chosen c LEFT JOIN confirmed s
      ON s.offer = c.offer AND s.effective_from = c.effective_from AND s.amounts = c.amounts;
END;

CREATE INDEX rents_of_version ON accelerator_rents (recorded_in);
CREATE INDEX purchases_of_version ON accelerator_purchases (recorded_in);
CREATE INDEX scores_of_version ON all_scores (recorded_in);

-- Everything that a version recorded, as lines that do not depend on the columns to come, and one
-- SHA-256 over them. A row that is touched, taken away or slipped in afterwards shows.
CREATE FUNCTION content_of_version(v bigint) RETURNS TABLE (lines bigint, digest text)
  LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT count(*),
         encode(sha256(convert_to(string_agg(l.line, E'\n' ORDER BY l.line COLLATE "C"), 'UTF8')),
                'hex')
    FROM (
      SELECT jsonb_build_array('version', version, extract(epoch FROM committed_at), who,
                               why)::text AS line
        FROM catalogue_versions WHERE version = v
      UNION ALL
      SELECT jsonb_build_array('change', id, subject_kind, subject_id, field, old, new, source,
                               observed_on)::text
        FROM changes WHERE version = v
      UNION ALL
      SELECT jsonb_build_array('fact', id, subject_kind, subject_id, field, state, value, source,
                               observed_on, confidence, url, by_hand, aside)::text
        FROM facts WHERE recorded_in = v
      UNION ALL
      SELECT jsonb_build_array('price', id, offer, effective_from, amounts, source, observed_on,
                               by_hand, aside)::text
        FROM offer_prices WHERE recorded_in = v
      UNION ALL
      SELECT jsonb_build_array('rent', id, accelerator, effective_from, usd_hour, tier, offered_by,
                               basis, source, observed_on, by_hand, aside)::text
        FROM accelerator_rents WHERE recorded_in = v
      UNION ALL
      SELECT jsonb_build_array('purchase', id, accelerator, effective_from, usd, basis, source,
                               observed_on, by_hand, aside)::text
        FROM accelerator_purchases WHERE recorded_in = v
      UNION ALL
      SELECT jsonb_build_array('score', id, model, benchmark, configuration, variant, score,
                               details, self_reported, source, observed_on, by_hand)::text
        FROM all_scores WHERE recorded_in = v
      UNION ALL
      SELECT jsonb_build_array('withdrawn', version)::text
        FROM withdrawn_versions WHERE withdrawn_in = v
      UNION ALL
      SELECT jsonb_build_array('released', subject_kind, subject_id, field)::text
        FROM released_facts WHERE released_in = v) l;
END;

GRANT SELECT, INSERT, UPDATE ON approvals TO ${app_role};
