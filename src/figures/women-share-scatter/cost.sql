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
  AND NOT EXISTS (
    FROM unobserved_split AS pair
    WHERE pair.edition = migrants.edition AND pair.year = migrants.year
      AND pair.origin = migrants.origin AND pair.destination = migrants.destination
  )
ORDER BY origin, destination;
