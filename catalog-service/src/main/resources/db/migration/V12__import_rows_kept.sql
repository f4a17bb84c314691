-- The rows of imports that were decided long ago are not kept for ever; the import, its counts and
-- what it changed are.
SET lock_timeout = '5s';
ALTER TABLE imports ADD COLUMN rows_forgotten_at timestamptz;
