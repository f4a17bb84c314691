-- Feeds that are fetched by the clock. Settings, which people change and whose revision they must
-- have read, and the state of the runs, which the service changes, share a row.
SET lock_timeout = '5s';

CREATE TABLE feeds (
  id text PRIMARY KEY,
  source text NOT NULL REFERENCES all_sources,
  format text NOT NULL,
  url text NOT NULL,
  every_minutes integer NOT NULL CHECK (every_minutes > 0),
  auto_apply boolean NOT NULL,
  refused_share numeric NOT NULL CHECK (refused_share BETWEEN 0 AND 1),
  vanished_share numeric NOT NULL CHECK (vanished_share BETWEEN 0 AND 1),
  price_factor numeric NOT NULL CHECK (price_factor > 1),
  enabled boolean NOT NULL,
  revision bigint NOT NULL,
  created_at timestamptz NOT NULL,
  etag text,
  last_modified text,
  last_run_at timestamptz,
  last_success_at timestamptz,
  last_outcome text,
  last_note text,
  failures integer NOT NULL DEFAULT 0,
  next_run_at timestamptz NOT NULL,
  -- one replica runs a feed; when it dies, another may as soon as the lease has ended
  leased_until timestamptz,
  leased_by uuid
);
CREATE INDEX feeds_due ON feeds (next_run_at) WHERE enabled;

GRANT SELECT, INSERT, UPDATE, DELETE ON feeds TO ${app_role};
