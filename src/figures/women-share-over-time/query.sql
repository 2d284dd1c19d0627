-- Both revisions, seen from both ends, and the world beside them; of those abroad, what the revision
-- lacks.
WITH ends AS (
  SELECT 'abroad' AS direction, edition, year, female, male FROM migrant_stock WHERE origin = $economy
  UNION ALL
  SELECT 'hosted', edition, year, female, male FROM migrant_stock WHERE destination = $economy
  UNION ALL
  SELECT 'world', edition, year, female, male FROM migrant_stock
),
-- People whose women were not counted apart.
unobserved AS (
  SELECT direction, edition, year, sum(persons) AS persons
  FROM (
    SELECT 'abroad' AS direction, edition, year, female::DOUBLE + male AS persons
    FROM migrant_stock SEMI JOIN unobserved_split USING (edition, year, origin, destination)
    WHERE origin = $economy
    UNION ALL
    SELECT 'hosted', edition, year, female::DOUBLE + male
    FROM migrant_stock SEMI JOIN unobserved_split USING (edition, year, origin, destination)
    WHERE destination = $economy
  )
  GROUP BY ALL
),
summed AS (
  SELECT direction, edition, year, sum(female::DOUBLE) AS female, sum(male::DOUBLE) AS male
  FROM ends
  GROUP BY direction, edition, year
  HAVING sum(female::DOUBLE + male) > 0
)
SELECT
  summed.direction, summed.edition, summed.year, female, male, gap.before AS lost_before,
  gap.destination AS lost_in, 100 * gap.there AS lost_there, 100 * gap.lost AS lost,
  -- Of no interest up to a quarter.
  CASE WHEN 4 * unobserved.persons > female + male THEN digits6(100 * unobserved.persons / (female + male)) END AS unobserved
FROM summed
LEFT JOIN unobserved
  ON unobserved.direction = summed.direction AND unobserved.edition = summed.edition AND unobserved.year = summed.year
LEFT JOIN (FROM lost_destination WHERE origin = $economy) AS gap
  ON summed.direction = 'abroad' AND gap.edition = summed.edition
ORDER BY summed.direction, summed.edition DESC, summed.year;
