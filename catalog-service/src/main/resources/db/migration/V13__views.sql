-- Views of the model list that people keep under a name. They are no facts: a catalogue without them
-- is the same catalogue, and none of them makes a version of it.
SET lock_timeout = '5s';

CREATE TABLE views (
  id uuid PRIMARY KEY,
  -- the subject of the token; the name is the one people saw when it was kept
  owner text NOT NULL,
  owner_name text NOT NULL,
  name text NOT NULL,
  -- of the model list, in the form that all who ask the same share
  query text NOT NULL,
  shared boolean NOT NULL,
  revision bigint NOT NULL,
  created_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX views_named ON views (owner, lower(name));
CREATE INDEX views_shared ON views (lower(name), id) WHERE shared;

GRANT SELECT, INSERT, UPDATE, DELETE ON views TO ${app_role};
