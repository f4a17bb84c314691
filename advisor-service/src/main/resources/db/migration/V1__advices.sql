-- One market as an advice saw it: the neighbours' own bytes, compressed, named by their SHA-256.
-- It belongs to no team: catalogue and standings are the same for everyone here.
CREATE TABLE markets (
  hash text PRIMARY KEY CHECK (hash ~ '^[0-9a-f]{64}$'),
  catalogue_version bigint NOT NULL,
  bytes bytea NOT NULL,
  kept_at timestamptz NOT NULL
);

-- One saved advice: what was asked, the bytes of the answer, and what they were computed from.
CREATE TABLE advices (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  team_id text NOT NULL CHECK (team_id <> ''),
  author text NOT NULL,
  title text,
  task text NOT NULL,
  verdict text NOT NULL,
  advised text,
  need bytea NOT NULL,
  answer bytea NOT NULL,
  market_hash text NOT NULL REFERENCES markets,
  engine_version text NOT NULL,
  created_at timestamptz NOT NULL
);

CREATE INDEX advices_of_team ON advices (team_id, id DESC);

-- The second lock: a transaction that has not opened its team's rows sees and writes none.
ALTER TABLE advices ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_team ON advices
  USING (team_id = ANY (string_to_array(current_setting('rightsize.teams', true), ',')))
  WITH CHECK (team_id = ANY (string_to_array(current_setting('rightsize.teams', true), ',')));

GRANT SELECT, INSERT ON markets, advices TO ${app_role};
