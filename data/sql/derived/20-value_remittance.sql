CREATE TEMP VIEW value_remittance AS
SELECT direction::VARCHAR AS measure, series, year, economy, usd::DOUBLE AS value, status
FROM remittance_series
UNION ALL
-- Where the publisher states the percentage itself (its newest year), that one counts.
SELECT
  'received_gdp', money.series, money.year, money.economy,
  digits6(coalesce(stated.percent, 100 * money.usd / gdp.value)), money.status
FROM remittance_series AS money
LEFT JOIN remittance_gdp AS stated USING (source, edition, year, economy)
LEFT JOIN indicator AS gdp
  ON gdp.source = 'wb-wdi' AND gdp.name = 'gdp_usd' AND gdp.year = money.year AND gdp.economy = money.economy
WHERE money.direction = 'received'
  AND (stated.percent IS NOT NULL OR gdp.value > 0)
UNION ALL
SELECT 'received_person', money.series, money.year, money.economy, digits6(money.usd / people.value), money.status
FROM remittance_series AS money
JOIN indicator AS people
  ON people.source = 'wb-wdi' AND people.name = 'population' AND people.year = money.year AND people.economy = money.economy
WHERE money.direction = 'received' AND people.value > 0;
