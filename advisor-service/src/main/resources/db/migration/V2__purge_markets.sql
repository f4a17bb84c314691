-- Markets on which no advice rests any more. Only the owner sees the advices of every team, so the
-- question is asked in the owner's name and answers a number. A market that a saved advice is about
-- to rest on is locked by then, and passed over.
CREATE FUNCTION purge_markets(kept interval, most integer) RETURNS integer
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  WITH gone AS (
    DELETE FROM markets WHERE hash IN (
      SELECT m.hash FROM markets m
       WHERE m.kept_at < now() - kept
         AND NOT EXISTS (SELECT 1 FROM advices a WHERE a.market_hash = m.hash)
       ORDER BY m.kept_at LIMIT most FOR UPDATE SKIP LOCKED)
    RETURNING 1)
  SELECT count(*)::integer FROM gone;
END;
REVOKE ALL ON FUNCTION purge_markets(interval, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION purge_markets(interval, integer) TO ${app_role};

-- what a lock on a row asks for; nothing is ever updated
GRANT UPDATE (kept_at) ON markets TO ${app_role};

CREATE INDEX advices_of_market ON advices (market_hash);
