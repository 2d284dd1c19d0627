-- Economies that many refugees come from, and what they receive from abroad in the same year.
WITH fled AS (
  SELECT origin AS economy, year, sum(total) AS refugees
  FROM displaced
  WHERE category = 'refugees'
  GROUP BY ALL
)
SELECT
  economy.name, year, refugees,
  round(money.usd / 1e6) AS received_usd_million,
  share.value AS received_pct_of_gdp
FROM fled
JOIN remittance_series AS money USING (economy, year)
JOIN economy USING (economy)
LEFT JOIN measure_value AS share
  ON share.measure = 'received_gdp' AND share.series = money.series
    AND share.economy = fled.economy AND share.year = fled.year
WHERE money.direction = 'received' AND money.series = 'wdi'
  AND year = (SELECT max(year) FROM remittance_series) AND refugees > 10000
ORDER BY refugees DESC
