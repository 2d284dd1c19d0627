-- Each remittance matrix and what was left out of it add up to its publisher's grand total, to US$1,000
WITH summed AS (
  SELECT year, sum(usd) AS usd FROM remittance_flow GROUP BY year
),
dropped AS (
  SELECT edition, sum(amount) AS usd
  FROM left_out
  WHERE "table" = 'remittance_flow' AND unit = 'US$'
  GROUP BY edition
)
SELECT
  'remittance_flow' AS "table", matrix.year AS "row", matrix.source,
  abs(summed.usd + coalesce(dropped.usd, 0) - matrix.total_published_usd) <= 1000 AS ok,
  format('the cells of {} add up to US${:,} and US${:,} was left out, the publisher says US${:,}', matrix.year, summed.usd::BIGINT, coalesce(dropped.usd, 0)::BIGINT, matrix.total_published_usd::BIGINT) AS reason
FROM remittance_matrix AS matrix
JOIN summed USING (year)
LEFT JOIN dropped ON dropped.edition = format('{} matrix, {}', matrix.year, matrix.edition)
WHERE matrix.total_published_usd IS NOT NULL
