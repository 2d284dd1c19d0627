-- How many rows and economies each table has for a year, by source and edition.
CREATE TABLE coverage AS
WITH cell AS (
  SELECT 'remittance_flow' AS "table", matrix.source::VARCHAR AS source, matrix.edition, NULL AS part, year, unnest([sender, receiver]) AS economy, 0.5 AS share
  FROM remittance_flow JOIN remittance_matrix AS matrix USING (year)
  UNION ALL
  SELECT 'remittance_total', source, edition, direction, year, economy, 1 FROM remittance_total
  UNION ALL
  SELECT 'remittance_gdp', source, edition, 'all', year, economy, 1 FROM remittance_gdp
  UNION ALL
  SELECT 'sending_cost', 'wb-rpw', edition, 'all', left(quarter, 4)::USMALLINT, unnest([sender, receiver]), 0.5 FROM sending_cost
  UNION ALL
  SELECT 'sending_cost_economy', 'wb-wdi', NULL, 'all', year, economy, 1 FROM sending_cost_economy
  UNION ALL
  SELECT 'migrant_stock', 'undesa-ims-' || edition, edition::VARCHAR, 'all', year, unnest([origin, destination]), 0.5 FROM migrant_stock
  UNION ALL
  SELECT 'population_by_sex', NULL, NULL, 'all', year, economy, 1 FROM population_by_sex
  UNION ALL
  SELECT 'displaced', NULL, NULL, 'all', year, unnest([origin, asylum]), 0.5 FROM displaced
  UNION ALL
  SELECT 'account_access', NULL, NULL, 'all', year, economy, 1 FROM account_access
  UNION ALL
  SELECT 'official_flow', source, edition, period_kind, year, unnest([reporter, partner]), 0.5 FROM official_flow
  UNION ALL
  SELECT 'subnational_flow', source, edition, economy, year, economy, 1 FROM subnational_flow
  UNION ALL
  SELECT 'conflict_deaths', source, edition, 'all', year, economy, 1 FROM conflict_deaths
  UNION ALL
  SELECT 'price_index', source, edition, 'all', year, NULL, 1 FROM price_index
  UNION ALL
  SELECT 'indicator', source, edition, name, year, economy, 1 FROM indicator
  UNION ALL
  SELECT 'economy_group', NULL, NULL, scheme, year, economy, 1 FROM economy_group
),
counted AS (
  SELECT "table", source, edition, part, year, economy, sum(share) AS share
  FROM cell
  GROUP BY ALL
)
SELECT
  counted."table", coalesce(counted.source, release.source::VARCHAR) AS source,
  coalesce(counted.edition, release.edition) AS edition, counted.part, year,
  count(DISTINCT economy)::USMALLINT AS economies, sum(share)::UINTEGER AS "rows"
FROM counted
LEFT JOIN source_edition AS release
  ON release."table" = counted."table" AND release.part = counted.part
    AND release.source::VARCHAR = coalesce(counted.source, release.source::VARCHAR)
    AND release.edition = coalesce(counted.edition, release.edition)
GROUP BY ALL
ORDER BY ALL;
COMMENT ON TABLE coverage IS 'Coverage of the tables
How many rows and economies each table has for a year, by source and edition.';
COMMENT ON COLUMN coverage."table" IS 'Table';
COMMENT ON COLUMN coverage.source IS 'Id of the source';
COMMENT ON COLUMN coverage.edition IS 'Edition';
COMMENT ON COLUMN coverage.part IS 'Part of the table: a direction, the name of an indicator, a scheme';
COMMENT ON COLUMN coverage.year IS 'Year [year]';
COMMENT ON COLUMN coverage.economies IS 'Economies with a row [economies]';
COMMENT ON COLUMN coverage.rows IS 'Rows [rows]';
