-- Women among the migrants from and in each region, and in the world (no region), over the years.
-- Those of unknown origin are in the world only. alike: people whose women were not counted apart.
WITH stock AS (
  SELECT
    year, origin, destination, female::DOUBLE AS female, male::DOUBLE AS male,
    split.origin IS NOT NULL AS alike
  FROM migrant_stock
  LEFT JOIN unobserved_split AS split USING (edition, year, origin, destination)
  WHERE edition = newest_stock_edition()
),
ends AS (
  SELECT 'abroad' AS side, year, origin AS economy, female, male, alike FROM stock
  UNION ALL
  SELECT 'hosted', year, destination, female, male, alike FROM stock
)
SELECT side, region::VARCHAR AS region, year, sum(female) AS female, sum(female + male) AS persons,
  coalesce(sum(female + male) FILTER (alike), 0) AS alike
FROM ends
JOIN economy USING (economy)
GROUP BY GROUPING SETS ((side, region, year), (side, year))
HAVING region IS NOT NULL OR grouping(region) = 1
ORDER BY side, region NULLS FIRST, year;
