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

-- The headline, with whose figure it is and what the other publisher has where that differs, and
-- each publisher's own series.
CREATE TEMP VIEW money_series AS
SELECT
  'headline'::series_id AS series, series AS publisher, source, edition, direction, year, economy, usd, status,
  other_source, other_edition, other_usd
FROM headline_total
UNION ALL
SELECT series, NULL, source, edition, direction, year, economy, usd, status, NULL, NULL, NULL
FROM remittance_series;

CREATE TEMP VIEW value_remittance AS
SELECT
  direction::VARCHAR AS measure, series, year, economy, usd::DOUBLE AS value, status,
  publisher, other_usd::DOUBLE AS other
FROM money_series
UNION ALL
SELECT
  CASE base.name WHEN 'gdp_usd' THEN 'received_gdp' ELSE 'received_person' END,
  money.series, money.year, money.economy,
  digits6(money.usd / base.value * CASE base.name WHEN 'gdp_usd' THEN 100 ELSE 1 END), money.status,
  money.publisher,
  digits6(money.other_usd / other_base.value * CASE base.name WHEN 'gdp_usd' THEN 100 ELSE 1 END)
FROM money_series AS money
JOIN money_base AS base USING (source, edition, year, economy)
LEFT JOIN money_base AS other_base
  ON other_base.source = money.other_source AND other_base.edition = money.other_edition AND other_base.name = base.name
    AND other_base.year = money.year AND other_base.economy = money.economy
WHERE money.direction = 'received';
