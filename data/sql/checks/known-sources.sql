-- Every source that a table rests on is described
SELECT
  'source' AS "table", coverage.source AS "row", coverage.source, source.id IS NOT NULL AS ok,
  format('table {} rests on it, but it is not described', coverage."table") AS reason
FROM (SELECT DISTINCT "table", source FROM coverage) AS coverage
LEFT JOIN source ON source.id::VARCHAR = coverage.source
