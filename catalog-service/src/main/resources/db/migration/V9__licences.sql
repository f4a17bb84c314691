-- Licences that SPDX does not list, kept like every other noun: what was said of them stands in the
-- ledger, the table shows what counts.
SET lock_timeout = '5s';

CREATE TABLE all_licences (
  id text PRIMARY KEY,
  shown jsonb NOT NULL DEFAULT '{}',
  sources jsonb NOT NULL DEFAULT '{}',
  revision bigint NOT NULL REFERENCES catalogue_versions,
  name text GENERATED ALWAYS AS (shown ->> 'name') STORED,
  withdrawn_in bigint REFERENCES catalogue_versions
);
CREATE INDEX licences_by_name ON all_licences (lower(id));
CREATE VIEW licences AS SELECT * FROM all_licences WHERE withdrawn_in IS NULL;

GRANT SELECT, INSERT, UPDATE ON all_licences, licences TO ${app_role};
