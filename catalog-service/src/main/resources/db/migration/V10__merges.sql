-- Two entries for one model are merged: what belongs to the one moves to the other, and the one is
-- served no more. Scores are never rewritten: those of the one are said again of the other.
SET lock_timeout = '5s';

CREATE TABLE merges (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  model text NOT NULL REFERENCES all_models,
  into_model text NOT NULL REFERENCES all_models,
  reason text NOT NULL,
  moved jsonb NOT NULL,
  merged_by text NOT NULL,
  merged_at timestamptz NOT NULL,
  merged_in bigint NOT NULL REFERENCES catalogue_versions,
  reverted_by text,
  reverted_at timestamptz,
  reverted_in bigint REFERENCES catalogue_versions,
  CHECK (model <> into_model)
);
CREATE UNIQUE INDEX merges_in_force ON merges (model) WHERE reverted_in IS NULL;

-- Nobody is shown the scores of a model that is not served.
CREATE OR REPLACE VIEW scores AS
  SELECT * FROM all_scores s
   WHERE NOT EXISTS (SELECT FROM withdrawn_versions w WHERE w.version = s.recorded_in)
     AND NOT EXISTS (
       SELECT FROM all_models m WHERE m.id = s.model AND m.withdrawn_in IS NOT NULL);

-- The model that stands for one that was merged, however often it was merged on.
CREATE FUNCTION merged_into(merged text) RETURNS text
  LANGUAGE sql STABLE
BEGIN ATOMIC
  WITH RECURSIVE steps AS (
    SELECT into_model, 1 AS step FROM merges WHERE model = merged AND reverted_in IS NULL
    UNION ALL
    SELECT m.into_model, s.step + 1 FROM steps s
      JOIN merges m ON m.model = s.into_model AND m.reverted_in IS NULL
     WHERE s.step < 100)
  SELECT into_model FROM steps ORDER BY step DESC LIMIT 1;
END;

GRANT SELECT, INSERT, UPDATE ON merges TO ${app_role};
