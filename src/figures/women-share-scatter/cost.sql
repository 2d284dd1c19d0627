-- Corridors with prices in the newest year of migrant stocks.
SELECT
  migrants.year AS stock_year, cost.year AS value_year, origin, destination,
  female::DOUBLE + male AS persons, round(100 * female::DOUBLE / (female::DOUBLE + male), 3) AS share,
  cost_pct AS value, status
FROM migrant_stock AS migrants
JOIN corridor_cost AS cost
  ON cost.sender = destination AND cost.receiver = origin AND cost.year = migrants.year
WHERE edition = newest_stock_edition()
  AND migrants.year = (SELECT max(year) FROM migrant_stock WHERE edition = newest_stock_edition())
  AND female::DOUBLE + male >= $least
ORDER BY origin, destination;
