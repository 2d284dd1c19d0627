-- What money is divided by: of its own edition where the publisher of both is the same and has one,
-- else of the newest. Numerator and denominator are never of two vintages of one publisher.
CREATE TEMP VIEW money_base AS
WITH base_edition AS (
  SELECT source, edition, part, newest
  FROM cited
  WHERE source = 'wb-wdi' AND "table" = 'indicator' AND part IN ('gdp_usd', 'population')
),
money AS (
  SELECT DISTINCT source, edition::VARCHAR AS edition
  FROM remittance_series
)
SELECT money.source, money.edition, base.name, base.economy, base.year, base.value
FROM money
CROSS JOIN base_edition
LEFT JOIN base_edition AS own
  ON own.source = money.source AND own.edition = money.edition AND own.part = base_edition.part
JOIN indicator AS base
  ON base.source = base_edition.source AND base.edition = base_edition.edition AND base.name = base_edition.part
WHERE base.value > 0
  AND CASE WHEN own.edition IS NULL THEN base_edition.newest ELSE base_edition.edition = own.edition END;

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
LEFT JOIN money_base AS gdp
  ON gdp.source = money.source AND gdp.edition = money.edition AND gdp.name = 'gdp_usd'
    AND gdp.year = money.year AND gdp.economy = money.economy
WHERE money.direction = 'received'
  AND (stated.percent IS NOT NULL OR gdp.value IS NOT NULL)
UNION ALL
SELECT 'received_person', money.series, money.year, money.economy, digits6(money.usd / people.value), money.status
FROM remittance_series AS money
JOIN money_base AS people
  ON people.source = money.source AND people.edition = money.edition AND people.name = 'population'
    AND people.year = money.year AND people.economy = money.economy
WHERE money.direction = 'received';
