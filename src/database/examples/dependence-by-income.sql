-- Remittances received as a share of GDP, by income group: the median economy, and the most
-- dependent one.
SELECT
  economy.income AS income_group, count(*) AS economies,
  round(median(share.value), 2) AS median_pct_of_gdp,
  round(max(share.value), 1) AS most_pct_of_gdp,
  arg_max(economy.name, share.value) AS most_dependent
FROM measure_value AS share
JOIN economy USING (economy)
WHERE share.measure = 'received_gdp' AND share.series = 'knomad' AND share.year = (SELECT max(year) FROM measure_value WHERE measure = 'received_gdp' AND series = 'knomad')
  AND economy.income IS NOT NULL
GROUP BY economy.income
ORDER BY median_pct_of_gdp DESC
