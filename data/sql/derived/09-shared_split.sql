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

-- The pairs whose share of women tells nothing of them by itself. Beside those that have such a share:
-- where the publisher imputed the people; where the share is the same at six dates or more though the
-- people are not as many (one census carried to all years); where women and men move apart so that the
-- share leaps by over 20 points from one date to the next while one sex shrinks and the other grows
-- (a slip of the table; which of its dates is right isn't known); and where UNHCR counts over half
-- as many people of the pair, knows the sex of most of them, and has a share over nine points away.
CREATE TABLE unobserved_split AS
WITH told AS (
  SELECT *, female::DOUBLE + male AS persons
  FROM migrant_stock
  WHERE female::DOUBLE + male >= 100
),
alike AS (
  SELECT DISTINCT edition, year, destination, origin
  FROM told
  JOIN shared_split USING (edition, year, destination)
  WHERE abs(female - persons * share) <= 1 + 1e-4 * persons
),
repeated AS (
  SELECT edition, destination, origin
  FROM told
  JOIN (
    SELECT edition, destination, origin, sum(female) / sum(persons) AS share FROM told GROUP BY ALL
  ) USING (edition, destination, origin)
  GROUP BY ALL
  HAVING count(*) >= 6 AND max(persons) > 1.05 * min(persons)
    AND max(abs(female - persons * share) - 5e-4 * persons) <= 1
),
steps AS (
  SELECT
    edition, destination, origin, female, male, female / persons AS share,
    lag(female) OVER dates AS female_before, lag(male) OVER dates AS male_before,
    lag(female / persons) OVER dates AS share_before
  FROM told
  WHERE persons >= 1000 AND origin <> 'XOO'
  WINDOW dates AS (PARTITION BY edition, destination, origin ORDER BY year)
),
leaping AS (
  SELECT DISTINCT edition, destination, origin
  FROM steps
  WHERE abs(share - share_before) > 0.2 AND (
    (female < female_before AND male > male_before) OR (male < male_before AND female > female_before)
  )
),
registered AS (
  SELECT
    year, asylum AS destination, origin, sum(total)::DOUBLE AS total,
    sum(female)::DOUBLE AS women, sum(female::DOUBLE + male) AS known
  FROM displaced
  WHERE category IN ('refugees', 'asylum_seekers', 'others_needing_protection')
  GROUP BY ALL
),
refuted AS (
  SELECT edition, year, destination, origin
  FROM told
  JOIN registered USING (year, destination, origin)
  WHERE known > total / 2 AND total > persons / 2 AND abs(female / persons - women / known) > 0.09
)
FROM alike
UNION SELECT edition, year, destination, origin FROM told WHERE contains(flags, 'i')
UNION SELECT edition, year, destination, origin FROM told SEMI JOIN repeated USING (edition, destination, origin)
UNION SELECT edition, year, destination, origin FROM told SEMI JOIN leaping USING (edition, destination, origin)
UNION FROM refuted
ORDER BY edition, year, destination, origin;
COMMENT ON TABLE unobserved_split IS 'Pairs whose women were not counted apart
Their share of women is one that the publisher has for many origins in the destination alike, or for all years; or the people are imputed; or the share leaps between two dates, or is refuted by UNHCR’s count of those who are most of them. Pairs of 100 people or more.
Rests on: migrant_stock, displaced';
COMMENT ON COLUMN unobserved_split.edition IS 'Revision of the migrant stock';
COMMENT ON COLUMN unobserved_split.year IS 'Year [year]';
COMMENT ON COLUMN unobserved_split.destination IS 'Economy they live in';
COMMENT ON COLUMN unobserved_split.origin IS 'Economy they are from';
