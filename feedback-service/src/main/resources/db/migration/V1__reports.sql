-- Which teams' rows this transaction may see: a list, or * for curators and sums over all.
CREATE FUNCTION sees_team(team text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT current_setting('rightsize.teams', true) = '*'
      OR team = ANY (string_to_array(current_setting('rightsize.teams', true), ','))
$$;

CREATE TABLE reports (
  id            uuid PRIMARY KEY,
  team_id       text        NOT NULL CHECK (length(team_id) BETWEEN 1 AND 200),
  author        text        NOT NULL,
  author_name   text        NOT NULL,
  verified      boolean     NOT NULL,
  -- the model's name as the author wrote it; nobody corrects it here
  model         text        NOT NULL CHECK (length(model) BETWEEN 1 AND 200),
  configuration text,
  provider      text,
  build         text,
  accelerator   text,
  task          text        NOT NULL,
  complexity    integer     CHECK (complexity BETWEEN 1 AND 5),
  language      text,
  tries         integer     CHECK (tries >= 1),
  successes     integer     CHECK (successes BETWEEN 0 AND tries),
  rating        integer     CHECK (rating BETWEEN 1 AND 5),
  seconds       numeric     CHECK (seconds > 0),
  cost_usd      numeric     CHECK (cost_usd >= 0),
  comment       text        CHECK (length(comment) <= 4000),
  observed_on   date        NOT NULL,
  advice_id     uuid,
  state         text        NOT NULL CHECK (state IN ('counted', 'held', 'refused')),
  state_reason  text,
  appealed      boolean     NOT NULL DEFAULT false,
  created_at    timestamptz NOT NULL,
  CHECK ((tries IS NULL) = (successes IS NULL)),
  CHECK (tries IS NOT NULL OR rating IS NOT NULL)
);
CREATE INDEX reports_newest ON reports (created_at DESC, id DESC);
CREATE INDEX reports_of_team ON reports (team_id, created_at DESC, id DESC);
CREATE INDEX reports_counted ON reports (model, task) WHERE state = 'counted';

-- What happened to a report, in order; nothing is ever taken back, only answered.
CREATE TABLE report_events (
  seq        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  report_id  uuid        NOT NULL REFERENCES reports,
  team_id    text        NOT NULL,
  at         timestamptz NOT NULL,
  actor      text        NOT NULL,
  actor_name text        NOT NULL,
  action     text        NOT NULL CHECK (action IN ('filed', 'held', 'accepted', 'refused', 'appealed')),
  reason     text,
  state      text        NOT NULL CHECK (state IN ('counted', 'held', 'refused'))
);
CREATE INDEX report_events_of_report ON report_events (report_id, seq);

-- The second lock: a query that forgets its team finds nothing.
ALTER TABLE reports ENABLE ROW LEVEL SECURITY;
ALTER TABLE report_events ENABLE ROW LEVEL SECURITY;
CREATE POLICY rows_of_team ON reports USING (sees_team(team_id)) WITH CHECK (sees_team(team_id));
CREATE POLICY rows_of_team ON report_events
  USING (sees_team(team_id)) WITH CHECK (sees_team(team_id));

GRANT SELECT, INSERT, UPDATE (state, state_reason, appealed) ON reports TO ${app_role};
GRANT SELECT, INSERT ON report_events TO ${app_role};
