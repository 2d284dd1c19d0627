-- Women among the migrants from and in each region, and in the world (no region), over the years.
-- Those of unknown origin are in the world only.
WITH ends AS (
  SELECT 'abroad' AS side, year, origin AS economy, female::DOUBLE AS female, male::DOUBLE AS male
  FROM migrant_stock WHERE edition = newest_stock_edition()
  UNION ALL
  SELECT 'hosted', year, destination, female::DOUBLE, male::DOUBLE
  FROM migrant_stock WHERE edition = newest_stock_edition()
)
SELECT side, region::VARCHAR AS region, year, sum(female) AS female, sum(female + male) AS persons
FROM ends
JOIN economy USING (economy)
GROUP BY GROUPING SETS ((side, region, year), (side, year))
HAVING region IS NOT NULL OR grouping(region) = 1
ORDER BY side, region NULLS FIRST, year;
