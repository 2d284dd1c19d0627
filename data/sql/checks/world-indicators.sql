-- Economies add up to the World Bank's world total of an edition, or a little less
-- The total has Taiwan in it, and estimates of output for economies that have none of their own.
WITH summed AS (
  SELECT source, edition, 'world_' || name AS name, year, sum(value) AS value
  FROM indicator
  WHERE name IN ('gdp_usd', 'population')
  GROUP BY ALL
)
SELECT
  'indicator' AS "table", format('{} {} {}', stated.edition, stated.name, stated.year) AS "row", stated.source,
  coalesce(summed.value / stated.value BETWEEN CASE stated.name WHEN 'world_population' THEN 0.995 ELSE 0.94 END AND 1, false) AS ok,
  format('economies add up to {:,} {}, the publisher says {:,}', coalesce(summed.value, 0)::BIGINT, stated.unit, stated.value::BIGINT) AS reason
FROM published_total AS stated
LEFT JOIN summed USING (source, edition, name, year)
WHERE stated.name IN ('world_gdp_usd', 'world_population')
