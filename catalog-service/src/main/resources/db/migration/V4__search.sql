-- Search by names: words however they are dressed, and a rank. Typing mistakes are found by
-- trigrams (V1 made the extension).
SET lock_timeout = '5s';

-- What names are compared by: lower case, punctuation as spaces, 4p5 as 4 5; the same folding as
-- Spelling's for all that stands on a keyboard.
CREATE FUNCTION folded(names text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN regexp_replace(regexp_replace(lower(names), '(?<=[0-9])p(?=[0-9])', ' ', 'g'),
                        '[ -/:-@\[-`{-~·（）「」、，。：]+', ' ', 'g');

-- The same without any gap, so that gpt4o finds gpt-4o; the quotation mark keeps names apart.
CREATE FUNCTION squeezed(names text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN regexp_replace(regexp_replace(lower(names), '(?<=[0-9])p(?=[0-9])', '', 'g'),
                        '[ !#-/:-@\[-`{-~·（）「」、，。：]+', '', 'g');

-- All names of a model, each between quotation marks.
CREATE FUNCTION names_of_model(id text, shown jsonb) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN '"' || id || '" "' || split_part(id, '/', 2)
    || '" "' || coalesce(shown ->> 'name', '') || '" "' || coalesce(shown ->> 'family', '')
    || '" "' || coalesce(shown ->> 'hf_id', '') || '" ' || coalesce(shown ->> 'aliases', '');

-- The views of V2 name the columns there were; search gave way to folded.
DROP VIEW models;
DROP INDEX models_search;
ALTER TABLE all_models
  DROP COLUMN search,
  ADD COLUMN folded text GENERATED ALWAYS AS (folded(names_of_model(id, shown))) STORED,
  ADD COLUMN squeezed text GENERATED ALWAYS AS (squeezed(names_of_model(id, shown))) STORED,
  ADD COLUMN words tsvector GENERATED ALWAYS AS (
    setweight(to_tsvector('simple', folded(
        coalesce(shown ->> 'name', '') || ' ' || split_part(id, '/', 2))), 'A')
      || setweight(to_tsvector('simple', folded(coalesce(shown ->> 'aliases', ''))), 'B')
      || setweight(to_tsvector('simple', folded(
        coalesce(shown ->> 'family', '') || ' ' || id)), 'C')) STORED;
CREATE VIEW models AS SELECT * FROM all_models WHERE withdrawn_in IS NULL;
GRANT SELECT, INSERT, UPDATE ON models TO ${app_role};
