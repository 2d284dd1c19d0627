-- Remittances received as a share of output, by the headline and by each publisher; and the foreign direct investment
-- of the same country and year. Investment withdrawn is negative.
WITH investment AS (
  SELECT fdi.year, 100 * fdi.value / gdp.value AS percent
  FROM indicator_newest AS fdi
  JOIN indicator AS gdp USING (source, edition, economy, year)
  WHERE fdi.source = 'wb-wdi' AND fdi.name = 'fdi_in_usd' AND gdp.name = 'gdp_usd'
    AND fdi.economy = $economy AND gdp.value > 0
)
SELECT 'received' AS flow, series, year, value AS percent, status, publisher
FROM measure_value
WHERE measure = 'received_gdp' AND economy = $economy
UNION ALL
SELECT
  'fdi', 'wdi', year,
  CASE WHEN percent = 0 THEN 0 ELSE round(percent, (5 - floor(log10(abs(percent))))::INTEGER) END,
  'published', NULL
FROM investment
ORDER BY flow DESC, series, year;
