-- Both revisions, seen from both ends, and the world beside them.
WITH ends AS (
  SELECT 'abroad' AS direction, edition, year, female, male FROM migrant_stock WHERE origin = $economy
  UNION ALL
  SELECT 'hosted', edition, year, female, male FROM migrant_stock WHERE destination = $economy
  UNION ALL
  SELECT 'world', edition, year, female, male FROM migrant_stock
)
SELECT direction, edition, year, sum(female::DOUBLE) AS female, sum(male::DOUBLE) AS male
FROM ends
GROUP BY direction, edition, year
HAVING sum(female::DOUBLE + male) > 0
ORDER BY direction, edition DESC, year;
