-- Corridors of the newest published matrix, with the migrants of the stock year it was made from:
-- the last one before it.
WITH matrix AS (
  SELECT max(year) AS year FROM remittance_matrix
),
stock AS (
  SELECT max(migrant_stock.year) AS year
  FROM migrant_stock, matrix
  WHERE edition = newest_stock_edition() AND migrant_stock.year <= matrix.year
)
SELECT
  migrants.year AS stock_year, flow.year AS value_year, origin, destination,
  female::DOUBLE + male AS persons,
  round(100 * female::DOUBLE / (female::DOUBLE + male), 3) AS share,
  usd::DOUBLE AS value, 'published' AS status
FROM migrant_stock AS migrants
JOIN stock ON stock.year = migrants.year
JOIN remittance_flow AS flow ON flow.sender = destination AND flow.receiver = origin
JOIN matrix ON matrix.year = flow.year
WHERE edition = newest_stock_edition()
  AND usd > 0
  AND female::DOUBLE + male >= $least
  AND NOT EXISTS (
    FROM unobserved_split AS pair
    WHERE pair.edition = migrants.edition AND pair.year = migrants.year
      AND pair.origin = migrants.origin AND pair.destination = migrants.destination
  )
ORDER BY origin, destination;
