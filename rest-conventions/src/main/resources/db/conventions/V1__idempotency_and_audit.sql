-- Answers already given, so that a repeated request is answered and not done again.
CREATE TABLE idempotency_keys (
  scope        text        NOT NULL,
  key          text        NOT NULL,
  request_hash bytea       NOT NULL,
  status       integer     NOT NULL,
  location     text,
  etag         text,
  body         text,
  created_at   timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (scope, key)
);
CREATE INDEX idempotency_keys_age ON idempotency_keys (created_at);

-- Who changed what: one hash chain per team, appended to and never touched again.
CREATE TABLE audit_entries (
  chain         text        NOT NULL,
  seq           bigint      NOT NULL CHECK (seq > 0),
  at            timestamptz NOT NULL,
  actor         text        NOT NULL,
  actor_name    text        NOT NULL,
  action        text        NOT NULL,
  object_type   text        NOT NULL,
  object_id     text        NOT NULL,
  state_before  text,
  state_after   text,
  previous_hash bytea       NOT NULL,
  hash          bytea       NOT NULL,
  PRIMARY KEY (chain, seq)
);
CREATE INDEX audit_entries_object ON audit_entries (object_type, object_id);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% of % is refused: it is append-only', TG_OP, TG_TABLE_NAME;
END
$$;
CREATE TRIGGER audit_entries_append_only
  BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entries
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT, DELETE ON idempotency_keys TO ${app_role};
GRANT SELECT, INSERT ON audit_entries TO ${app_role};
