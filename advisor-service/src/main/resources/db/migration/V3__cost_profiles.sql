-- What money, power and people cost a team. Each change is a row of its own and none is ever changed
-- or taken back: the newest is in force, the others tell who changed what.
SET lock_timeout = '5s';

CREATE TABLE cost_profiles (
  revision uuid PRIMARY KEY DEFAULT uuidv7(),
  team_id text NOT NULL CHECK (team_id <> ''),
  -- counts from 1 in its team; two who change the same one cannot both have the next
  number integer NOT NULL CHECK (number > 0),
  author text NOT NULL,
  created_at timestamptz NOT NULL,
  profile jsonb NOT NULL,
  UNIQUE (team_id, number)
);

-- The second lock: a transaction sees and writes the rows of the teams it has opened. Every team's
-- are opened to be kept in memory, and then only read.
ALTER TABLE cost_profiles ENABLE ROW LEVEL SECURITY;
CREATE POLICY rows_of_team ON cost_profiles FOR SELECT
  USING (current_setting('rightsize.teams', true) = '*'
      OR team_id = ANY (string_to_array(current_setting('rightsize.teams', true), ',')));
CREATE POLICY own_team ON cost_profiles FOR INSERT
  WITH CHECK (team_id = ANY (string_to_array(current_setting('rightsize.teams', true), ',')));

GRANT SELECT, INSERT ON cost_profiles TO ${app_role};
