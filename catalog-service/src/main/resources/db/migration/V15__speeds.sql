-- Measured speeds: what somebody saw of a build on equal accelerators under a constant number of
-- requests. Observations like scores: added, never rewritten, and sealed with their version.
SET lock_timeout = '5s';

CREATE TABLE all_speeds (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  model text NOT NULL REFERENCES all_models,
  quantisation text NOT NULL,
  engine text NOT NULL,
  accelerator text NOT NULL REFERENCES all_accelerators,
  devices integer NOT NULL CHECK (devices > 0),
  input_tokens integer NOT NULL CHECK (input_tokens > 0),
  output_tokens integer NOT NULL CHECK (output_tokens > 0),
  concurrency integer NOT NULL CHECK (concurrency > 0),
  ttft_ms numeric CHECK (ttft_ms > 0),
  tpot_ms numeric CHECK (tpot_ms > 0),
  details jsonb NOT NULL,
  source text NOT NULL REFERENCES all_sources,
  observed_on partial_date NOT NULL,
  by_hand boolean NOT NULL,
  recorded_in bigint NOT NULL REFERENCES catalogue_versions,
  CHECK (ttft_ms IS NOT NULL OR tpot_ms IS NOT NULL)
);
CREATE INDEX speeds_of_model ON all_speeds (model);
CREATE INDEX speeds_of_accelerator ON all_speeds (accelerator);
CREATE INDEX speeds_of_version ON all_speeds (recorded_in);

-- Nobody is shown what was withdrawn, nor what was measured of a model or an accelerator that is
-- not served.
CREATE VIEW speeds AS
  SELECT * FROM all_speeds s
   WHERE NOT EXISTS (SELECT FROM withdrawn_versions w WHERE w.version = s.recorded_in)
     AND NOT EXISTS (
       SELECT FROM all_models m WHERE m.id = s.model AND m.withdrawn_in IS NOT NULL)
     AND NOT EXISTS (
       SELECT FROM all_accelerators a WHERE a.id = s.accelerator AND a.withdrawn_in IS NOT NULL);

-- As before, and the speeds: the content of versions sealed earlier stays the same.
CREATE OR REPLACE FUNCTION content_of_version(v bigint) RETURNS TABLE (lines bigint, digest text)
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
      SELECT jsonb_build_array('speed', id, model, quantisation, engine, accelerator, devices,
                               input_tokens, output_tokens, concurrency, ttft_ms, tpot_ms, details,
                               source, observed_on, by_hand)::text
        FROM all_speeds WHERE recorded_in = v
      UNION ALL
      SELECT jsonb_build_array('withdrawn', version)::text
        FROM withdrawn_versions WHERE withdrawn_in = v
      UNION ALL
      SELECT jsonb_build_array('released', subject_kind, subject_id, field)::text
        FROM released_facts WHERE released_in = v) l;
END;

GRANT SELECT, INSERT ON all_speeds, speeds TO ${app_role};
