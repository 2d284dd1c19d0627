-- Origins whose newest revision of the stock has no row for destinations in which over a tenth of
-- their people lived by the revision before. Nobody left: the newer one places them nowhere, or among
-- those of unknown origin (of Belize it lacks the United States, with 81 of 100). What it sums up is
-- no total of theirs.
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
  SELECT origin, destination
  FROM migrant_stock
  WHERE edition = newest_stock_edition()
    AND year = (SELECT max(year) FROM migrant_stock WHERE edition = newest_stock_edition())
)
SELECT
  newest_stock_edition() AS edition, origin, older.edition AS before, older.year,
  arg_max(older.destination, persons) FILTER (newer.origin IS NULL) AS destination,
  digits6(max(persons) FILTER (newer.origin IS NULL) / sum(persons)) AS there,
  digits6(sum(persons) FILTER (newer.origin IS NULL) / sum(persons)) AS lost
FROM older
LEFT JOIN newer USING (origin, destination)
GROUP BY older.origin, older.edition, older.year
HAVING sum(persons) FILTER (newer.origin IS NULL) > 0.1 * sum(persons)
ORDER BY origin;
COMMENT ON TABLE lost_destination IS 'Origins that the newest stock lacks destinations of
Origins of whose people over a tenth lived, by the revision before, in destinations for which the newest revision has no row. Its sum over destinations is no total of theirs.
Rests on: migrant_stock';
COMMENT ON COLUMN lost_destination.edition IS 'Revision of the migrant stock that lacks them';
COMMENT ON COLUMN lost_destination.origin IS 'Economy of origin';
COMMENT ON COLUMN lost_destination.before IS 'Revision that has them';
COMMENT ON COLUMN lost_destination.year IS 'Its last year [year]';
COMMENT ON COLUMN lost_destination.destination IS 'Destination with most of those who are missing';
COMMENT ON COLUMN lost_destination.there IS 'Part of all people abroad who lived there [0 to 1]';
COMMENT ON COLUMN lost_destination.lost IS 'Part of all people abroad who are missing [0 to 1]';
