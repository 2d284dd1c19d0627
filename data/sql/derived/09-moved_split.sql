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

-- The pairs there that did grow so, but for rounding: some were counted anew, as those from Ukraine in
-- Bulgaria. Of fewer than fifty people before nothing is told.
CREATE VIEW moved_pair AS
SELECT moved.edition, moved.year, moved.destination, now.origin, moved.since
FROM moved_split AS moved
JOIN migrant_stock AS now USING (edition, year, destination)
JOIN migrant_stock AS before
  ON before.edition = moved.edition AND before.year = moved.since
    AND before.destination = moved.destination AND before.origin = now.origin
WHERE before.female::DOUBLE + before.male >= 50
  AND abs(now.female::DOUBLE + now.male - moved.growth * (before.female::DOUBLE + before.male))
    <= greatest(5, 0.01 * moved.growth * (before.female::DOUBLE + before.male));
COMMENT ON VIEW moved_pair IS 'Pairs whose newest migrants are those of the date before times one number
Those of a destination in moved_split, but for origins that the publisher has grow otherwise.
Rests on: migrant_stock, moved_split';
COMMENT ON COLUMN moved_pair.edition IS 'Revision of the migrant stock';
COMMENT ON COLUMN moved_pair.year IS 'Year [year]';
COMMENT ON COLUMN moved_pair.destination IS 'Economy they live in';
COMMENT ON COLUMN moved_pair.origin IS 'Economy they are from';
COMMENT ON COLUMN moved_pair.since IS 'Year whose number it is, times one number [year]';
