-- Both revisions, seen from both ends, and the world beside them; of those abroad, what the revision
-- lacks.
WITH ends AS (
  SELECT 'abroad' AS direction, edition, year, female, male FROM migrant_stock WHERE origin = $economy
  UNION ALL
  SELECT 'hosted', edition, year, female, male FROM migrant_stock WHERE destination = $economy
  UNION ALL
  SELECT 'world', edition, year, female, male FROM migrant_stock
),
summed AS (
  SELECT direction, edition, year, sum(female::DOUBLE) AS female, sum(male::DOUBLE) AS male
  FROM ends
  GROUP BY direction, edition, year
  HAVING sum(female::DOUBLE + male) > 0
)
SELECT
  direction, summed.edition, summed.year, female, male, gap.before AS lost_before,
  gap.destination AS lost_in, 100 * gap.there AS lost_there, 100 * gap.lost AS lost
FROM summed
LEFT JOIN (FROM lost_destination WHERE origin = $economy) AS gap
  ON direction = 'abroad' AND gap.edition = summed.edition
ORDER BY direction, summed.edition DESC, summed.year;
