-- Destinations whose migrants of every origin alike are those of five years before times one number: the
-- publisher knew how many lived there, and how they divided at the date before. At least four origins of
-- 300 people or more, nine in ten of them within a hundredth of the middle one, which is over a fifth.
CREATE TABLE moved_split AS
WITH step AS (
  SELECT
    edition, year, destination, female::DOUBLE + male AS persons,
    lag(year) OVER dates AS since, lag(female::DOUBLE + male) OVER dates AS before
  FROM migrant_stock
  WHERE origin NOT IN ('XOO', 'XUN', 'XUK')
  WINDOW dates AS (PARTITION BY edition, destination, origin ORDER BY year)
),
grown AS (
  SELECT edition, year, since, destination, persons / before AS growth
  FROM step
  WHERE before >= 300
    AND (edition, year) IN (SELECT (edition, max(year)) FROM migrant_stock GROUP BY edition)
),
middle AS (
  SELECT edition, year, since, destination, median(growth) AS growth, count(*) AS origins
  FROM grown
  GROUP BY ALL
)
SELECT edition, year, destination, since::USMALLINT AS since, middle.growth, any_value(origins)::USMALLINT AS origins
FROM middle
JOIN grown USING (edition, year, since, destination)
WHERE origins >= 4 AND abs(middle.growth - 1) > 0.2
GROUP BY edition, year, destination, since, middle.growth
HAVING count(*) FILTER (abs(grown.growth / middle.growth - 1) < 0.01) >= 0.9 * any_value(origins)
ORDER BY edition, year, destination;
COMMENT ON TABLE moved_split IS 'Destinations whose newest migrants are those of the date before times one number
How they divide by origin and sex is that of the date before, though their number is newer. Found where nine in ten of at least four origins of 300 people or more grew alike, by over a fifth.
Rests on: migrant_stock';
COMMENT ON COLUMN moved_split.edition IS 'Revision of the migrant stock';
COMMENT ON COLUMN moved_split.year IS 'Year [year]';
COMMENT ON COLUMN moved_split.destination IS 'Economy they live in';
COMMENT ON COLUMN moved_split.since IS 'Year whose division it is [year]';
COMMENT ON COLUMN moved_split.growth IS 'How many times as many as in that year [times]';
COMMENT ON COLUMN moved_split.origins IS 'Origins of 300 people or more [economies]';
