-- How many rows and economies each table has for a year, by source and edition.
CREATE TABLE coverage AS
WITH cell AS (
  SELECT 'remittance_flow' AS "table", matrix.source::VARCHAR AS source, matrix.edition, year, unnest([sender, receiver]) AS economy, 0.5 AS part
  FROM remittance_flow JOIN remittance_matrix AS matrix USING (year)
  UNION ALL
  SELECT 'remittance_total', source, edition, year, economy, 1 FROM remittance_total
  UNION ALL
  SELECT 'remittance_gdp', source, edition, year, economy, 1 FROM remittance_gdp
  UNION ALL
  SELECT 'sending_cost', 'wb-rpw', edition, left(quarter, 4)::USMALLINT, unnest([sender, receiver]), 0.5 FROM sending_cost
  UNION ALL
  SELECT 'sending_cost_economy', 'wb-wdi', NULL, year, economy, 1 FROM sending_cost_economy
  UNION ALL
  SELECT 'migrant_stock', 'undesa-ims-' || edition, edition, year, unnest([origin, destination]), 0.5 FROM migrant_stock
  UNION ALL
  SELECT 'population_by_sex', 'undesa-wpp-2019', NULL, year, economy, 1 FROM population_by_sex
  UNION ALL
  SELECT 'displaced', 'unhcr', NULL, year, unnest([origin, asylum]), 0.5 FROM displaced
  UNION ALL
  SELECT 'account_access', 'wb-findex-2025', NULL, year, economy, 1 FROM account_access
  UNION ALL
  SELECT 'indicator', source, name, year, economy, 1 FROM indicator
  UNION ALL
  SELECT 'economy_group', 'wb-class', scheme, year, economy, 1 FROM economy_group
)
SELECT "table", source, edition::VARCHAR AS edition, year, count(DISTINCT economy)::USMALLINT AS economies, sum(part)::UINTEGER AS "rows"
FROM cell
GROUP BY ALL
ORDER BY ALL;
