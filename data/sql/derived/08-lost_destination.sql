-- Origins whose newest revision of the stock has no row for destinations in which over a tenth of
-- their people lived by the revision before, and who would be over a tenth of all beside those whom
-- the newest counts. Nobody left: the newer one places them nowhere, or among those of unknown origin
-- (of Belize it lacks the United States, with 81 of 100). What it sums up is no total of theirs.
CREATE TABLE lost_destination AS
WITH
before AS (
  SELECT edition, max(year) AS year
  FROM migrant_stock
  WHERE edition = (SELECT max(edition) FROM migrant_stock WHERE edition < newest_stock_edition())
  GROUP BY edition
),
older AS (
  SELECT
    stock.edition, year, origin, destination,
    coalesce(female, 0)::DOUBLE + coalesce(male, 0) AS persons
  FROM migrant_stock AS stock
  JOIN before USING (edition, year)
),
newer AS (
  SELECT origin, destination, coalesce(female, 0)::DOUBLE + coalesce(male, 0) AS persons
  FROM migrant_stock
  WHERE edition = newest_stock_edition()
    AND year = (SELECT max(year) FROM migrant_stock WHERE edition = newest_stock_edition())
)
SELECT
  newest_stock_edition() AS edition, older.origin, older.edition AS before, older.year,
  arg_max(older.destination, older.persons) FILTER (newer.origin IS NULL) AS destination,
  digits6(max(older.persons) FILTER (newer.origin IS NULL) / whole) AS there,
  digits6(missing / whole) AS lost
FROM older
LEFT JOIN newer USING (origin, destination)
JOIN (
  SELECT
    origin, sum(persons) FILTER (NOT told) AS missing,
    coalesce(sum(persons) FILTER (told), 0) + missing AS whole
  FROM (
    SELECT origin, persons, true AS told FROM newer
    UNION ALL
    SELECT origin, persons, false FROM older ANTI JOIN newer USING (origin, destination)
  )
  GROUP BY origin
) AS every USING (origin)
GROUP BY older.origin, older.edition, older.year, missing, whole
HAVING missing > 0.1 * sum(older.persons) AND missing > 0.1 * whole
ORDER BY older.origin;
COMMENT ON TABLE lost_destination IS 'Origins that the newest stock lacks destinations of
Origins of whose people over a tenth lived, by the revision before, in destinations for which the newest revision has no row, and who would be over a tenth of all with those whom it counts. Its sum over destinations is no total of theirs.
Rests on: migrant_stock';
COMMENT ON COLUMN lost_destination.edition IS 'Revision of the migrant stock that lacks them';
COMMENT ON COLUMN lost_destination.origin IS 'Economy of origin';
COMMENT ON COLUMN lost_destination.before IS 'Revision that has them';
COMMENT ON COLUMN lost_destination.year IS 'Its last year [year]';
COMMENT ON COLUMN lost_destination.destination IS 'Destination with most of those who are missing';
COMMENT ON COLUMN lost_destination.there IS 'Those who lived there, of all counted and missing [0 to 1]';
COMMENT ON COLUMN lost_destination.lost IS 'Those missing, of all counted and missing [0 to 1]';
