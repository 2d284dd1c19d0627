-- Each remittance matrix has the cells above zero that were counted in its file, but those left out
-- Up to three rows of a file become one, "unallocated", so that three cells become one.
WITH counted AS (
  SELECT year, count(*) FILTER (usd > 0) AS cells, count(*) FILTER (usd > 0 AND sender = 'XUN') AS joined
  FROM remittance_flow
  GROUP BY year
),
dropped AS (
  SELECT edition, sum("rows") AS cells
  FROM left_out
  WHERE "table" = 'remittance_flow' AND what LIKE 'Flows under%'
  GROUP BY edition
)
SELECT
  'remittance_matrix' AS "table", matrix.year AS "row", matrix.source,
  matrix.cells_positive - counted.cells - coalesce(dropped.cells, 0) BETWEEN 0 AND 2 * counted.joined AS ok,
  format('the table has {} cells above zero and {} were left out, the file has {}', counted.cells, coalesce(dropped.cells, 0)::INTEGER, matrix.cells_positive) AS reason
FROM remittance_matrix AS matrix
JOIN counted USING (year)
LEFT JOIN dropped ON dropped.edition = format('{} matrix, {}', matrix.year, matrix.edition)
