-- Deaths where they happened, by the best estimate of the newest release. A state in which none was
-- recorded has zero.
CREATE TEMP VIEW value_conflict AS
SELECT
  'conflict_deaths' AS measure, 'ucdp'::series_id AS series, year, economy,
  best::DOUBLE AS value, 'published'::value_status AS status
FROM conflict_deaths
SEMI JOIN (FROM cited WHERE "table" = 'conflict_deaths' AND newest) AS release USING (source, edition);
