-- Remittances received as a share of output and in dollars, by the headline and by each publisher; and beside them, of
-- the same vintage as that output, foreign direct investment and aid received, exports of goods and services, and
-- reserves at the end of the year, those as months of the year’s imports too. Investment withdrawn and aid paid back are negative. Years without an output are left out.
WITH output AS (
  SELECT source, edition, year, value AS gdp
  FROM indicator_newest
  WHERE source = 'wb-wdi' AND name = 'gdp_usd' AND economy = $economy AND value > 0
),
imports AS (
  SELECT source, edition, year, value * gdp / 100 AS usd
  FROM indicator_newest
  JOIN output USING (source, edition, year)
  WHERE economy = $economy AND name = 'imports_gdp_pct' AND value > 0
),
beside AS (
  SELECT
    CASE name
      WHEN 'fdi_in_usd' THEN 'fdi'
      WHEN 'aid_usd' THEN 'aid'
      WHEN 'exports_gdp_pct' THEN 'exports'
      ELSE 'reserves'
    END AS flow,
    year,
    CASE name WHEN 'exports_gdp_pct' THEN value ELSE 100 * value / gdp END AS percent,
    CASE name WHEN 'exports_gdp_pct' THEN value * gdp / 100 ELSE value END AS usd,
    CASE name WHEN 'reserves_usd' THEN 12 * value / imports.usd END AS months
  FROM indicator_newest
  JOIN output USING (source, edition, year)
  LEFT JOIN imports USING (source, edition, year)
  WHERE economy = $economy AND name IN ('fdi_in_usd', 'aid_usd', 'exports_gdp_pct', 'reserves_usd')
),
told AS (
  SELECT 'received' AS flow, series, year, share.value AS percent, money.value AS usd, share.status, share.publisher, NULL AS months
  FROM (FROM measure_value WHERE measure = 'received_gdp' AND economy = $economy) AS share
  JOIN (FROM measure_value WHERE measure = 'received' AND economy = $economy) AS money USING (series, year)
  UNION ALL
  SELECT flow, 'wdi', year, digits6(percent), digits6(usd), 'published', NULL, digits6(months)
  FROM beside
)
SELECT flow, series, year, percent, usd, status, publisher, months
FROM told
ORDER BY flow = 'received' DESC, flow DESC, series, year;
