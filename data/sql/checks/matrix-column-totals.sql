-- Each column of a remittance matrix adds up to its publisher's total of the column, to US$1,000
-- A corridor that is "not available" can still be in the total: it may hide US$2 million.
WITH summed AS (
  SELECT year, receiver AS economy, sum(usd) AS usd, count(*) FILTER (status = 'not_available') AS hidden
  FROM remittance_flow
  GROUP BY ALL
)
SELECT
  'remittance_matrix_economy' AS "table", format('{} {}', stated.year, stated.economy) AS "row", matrix.source,
  abs(coalesce(summed.usd, 0) - stated.published_received_usd) <= 1000 + 2e6 * coalesce(hidden, 0) AS ok,
  format('its cells add up to US${:,}, the publisher says US${:,}', coalesce(summed.usd, 0)::BIGINT, stated.published_received_usd::BIGINT) AS reason
FROM remittance_matrix_economy AS stated
JOIN remittance_matrix AS matrix USING (year)
LEFT JOIN summed USING (year, economy)
WHERE stated.published_received_usd IS NOT NULL
