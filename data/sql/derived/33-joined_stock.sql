-- Both revisions of the migrant stock as one. To the last year of the older one its count stands,
-- and the newer one's where it has none; from there on the count moves as the newer one says, at
-- most five times up or down, so that no step is made where one revision hands over to the other.
-- Which part of a pair are women the newer one says wherever it counts the pair in that year.
CREATE TABLE joined_stock AS
WITH
counted AS (
  SELECT
    edition, year, origin, destination, coalesce(female, 0)::DOUBLE AS female,
    coalesce(migrant_stock.female, 0)::DOUBLE + coalesce(male, 0) AS persons,
    contains(flags, 'c') OR contains(flags, 'i') AS indirect
  FROM migrant_stock
),
newer AS (FROM counted WHERE edition = newest_stock_edition()),
older AS (
  FROM counted
  WHERE edition = (SELECT max(edition) FROM migrant_stock WHERE edition < newest_stock_edition())
),
joint AS (SELECT coalesce(max(year), (SELECT max(year) FROM newer)) AS year FROM older),
together AS (
  SELECT
    year, origin, destination,
    CASE
      WHEN older.persons > 0 AND newer.persons > 0
        THEN round(older.persons * newer.female / newer.persons)
      WHEN older.persons > 0 THEN older.female
      ELSE newer.female
    END AS female,
    CASE WHEN older.persons > 0 THEN older.persons ELSE newer.persons END AS persons,
    CASE WHEN older.persons > 0 THEN older.indirect ELSE newer.indirect END AS indirect
  FROM older
  FULL JOIN (SELECT newer.* FROM newer, joint WHERE newer.year <= joint.year) AS newer
    USING (year, origin, destination)
),
level AS (
  SELECT together.* FROM together JOIN joint USING (year)
),
start AS (SELECT newer.* FROM newer JOIN joint USING (year)),
later AS (SELECT DISTINCT newer.year FROM newer, joint WHERE newer.year > joint.year),
pair AS (
  SELECT later.year, origin, destination FROM level, later
  UNION
  SELECT newer.year, origin, destination FROM newer JOIN later USING (year)
),
moved AS (
  SELECT
    pair.year, origin, destination, coalesce(now.indirect, level.indirect) AS indirect,
    CASE WHEN now.persons > 0 THEN now.female / now.persons ELSE level.female / level.persons END
      AS women,
    CASE
      WHEN start.persons > 0 AND level.persons > 0
        THEN level.persons * least(5, greatest(0.2, coalesce(now.persons, 0) / start.persons))
      ELSE greatest(coalesce(level.persons, 0), coalesce(now.persons, 0))
    END AS persons
  FROM pair
  LEFT JOIN level USING (origin, destination)
  LEFT JOIN start USING (origin, destination)
  LEFT JOIN newer AS now ON now.year = pair.year AND now.origin = pair.origin
    AND now.destination = pair.destination
)
SELECT
  year, origin, destination, round(female)::UINTEGER AS female,
  round(persons - female)::UINTEGER AS male, indirect
FROM (
  SELECT year, origin, destination, female, persons, indirect
  FROM together
  UNION ALL
  SELECT year, origin, destination, persons * women, persons, indirect
  FROM moved
)
WHERE year >= 2000 AND persons >= 0.5
ORDER BY origin, destination, year;
COMMENT ON TABLE joined_stock IS 'Both revisions of the migrant stock as one
To the last year of the older revision its count, and the newer one’s where it has none; from there on moved as the newer one says, at most five times up or down. The part of women is the newer one’s wherever it counts the pair in that year.
Modelled: always
Rests on: migrant_stock';
COMMENT ON COLUMN joined_stock.year IS 'Year [year]';
COMMENT ON COLUMN joined_stock.origin IS 'Economy of origin';
COMMENT ON COLUMN joined_stock.destination IS 'Economy of destination';
COMMENT ON COLUMN joined_stock.female IS 'Women [persons]';
COMMENT ON COLUMN joined_stock.male IS 'Men [persons]';
COMMENT ON COLUMN joined_stock.indirect IS 'Counted by citizenship, or imputed';
