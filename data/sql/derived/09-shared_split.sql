-- Shares of women that a destination has for many origins alike, to the person, or to a hundredth of a
-- percent where the people are many: the publisher had the sex of these people together and gave each
-- origin the same part (82.5 percent in Chile from 43). At least five origins with 200 people or more,
-- and 15 percent of the destination's: a few alike are chance. Of shares within a point the one that most
-- have stands.
CREATE TABLE shared_split AS
WITH told AS (
  SELECT
    edition, year, destination, origin, female::DOUBLE AS female, female::DOUBLE + male AS persons,
    female / (female::DOUBLE + male) AS share
  FROM migrant_stock
  WHERE female::DOUBLE + male >= 200
),
alike AS (
  SELECT one.edition, one.year, one.destination, one.share, one.persons, count(*) AS origins
  FROM told AS one
  JOIN told AS other
    ON other.edition = one.edition AND other.year = one.year AND other.destination = one.destination
      AND abs(other.female - other.persons * one.share) <= 1 + 1e-4 * other.persons
  GROUP BY one.edition, one.year, one.destination, one.origin, one.share, one.persons
  HAVING count(*) >= 5
),
many AS (
  SELECT alike.*
  FROM alike
  JOIN (SELECT edition, year, destination, count(*) AS origins FROM told GROUP BY ALL) AS field
    USING (edition, year, destination)
  WHERE alike.origins >= 0.15 * field.origins
)
SELECT DISTINCT ON (edition, year, destination, share) edition, year, destination, share, origins::USMALLINT AS origins
FROM many
WHERE NOT EXISTS (
  FROM many AS better
  WHERE better.edition = many.edition AND better.year = many.year
    AND better.destination = many.destination AND abs(better.share - many.share) < 0.01
    AND (better.origins, better.persons, better.share) > (many.origins, many.persons, many.share)
)
ORDER BY edition, year, destination, share;
COMMENT ON TABLE shared_split IS 'Shares of women that a destination has for many origins alike
Found where at least five origins of 200 people or more, and 15 % of all such, have one share, to the person or the hundredth of a percent: their sex was not observed origin by origin.
Rests on: migrant_stock';
COMMENT ON COLUMN shared_split.edition IS 'Revision of the migrant stock';
COMMENT ON COLUMN shared_split.year IS 'Year [year]';
COMMENT ON COLUMN shared_split.destination IS 'Economy they live in';
COMMENT ON COLUMN shared_split.share IS 'Women among them [0 to 1]';
COMMENT ON COLUMN shared_split.origins IS 'Origins of 200 people or more that have it [economies]';

-- The pairs that have such a share.
CREATE TABLE unobserved_split AS
SELECT DISTINCT edition, year, destination, origin
FROM migrant_stock
JOIN shared_split USING (edition, year, destination)
WHERE abs(female - (female::DOUBLE + male) * share) <= 1 + 1e-4 * (female::DOUBLE + male) AND female::DOUBLE + male >= 100
ORDER BY edition, year, destination, origin;
COMMENT ON TABLE unobserved_split IS 'Pairs whose women were not counted apart
Their share of women is one that the publisher has for many origins in the destination alike; pairs of 100 people or more.
Rests on: migrant_stock';
COMMENT ON COLUMN unobserved_split.edition IS 'Revision of the migrant stock';
COMMENT ON COLUMN unobserved_split.year IS 'Year [year]';
COMMENT ON COLUMN unobserved_split.destination IS 'Economy they live in';
COMMENT ON COLUMN unobserved_split.origin IS 'Economy they are from';
