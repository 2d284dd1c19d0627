-- Migrants from the members of a group and in them in the newest year of the migrant stock, and how
-- many of those whose sex is known are women. Who moved between two members is in both. `unobserved` is the
-- part of the people whose split by sex was not counted.
WITH
member AS (
  SELECT economy FROM economies_in($group)
),
newest AS (
  SELECT max(edition) AS edition FROM migrant_stock
),
stock AS (
  SELECT
    year, origin, destination, coalesce(female, 0)::DOUBLE + coalesce(male, 0) AS persons, female::DOUBLE AS female, male,
    split.origin IS NOT NULL AS unobserved
  FROM migrant_stock
  LEFT JOIN unobserved_split AS split USING (edition, year, origin, destination)
  WHERE edition = (SELECT edition FROM newest)
    AND year = (SELECT max(year) FROM migrant_stock WHERE edition = (SELECT edition FROM newest))
),
ends AS (
  SELECT 'abroad' AS side, year, persons, female, male, unobserved FROM stock WHERE origin IN (FROM member)
  UNION ALL
  SELECT 'hosted', year, persons, female, male, unobserved FROM stock WHERE destination IN (FROM member)
  UNION ALL
  SELECT 'between', year, persons, female, male, unobserved FROM stock WHERE origin IN (FROM member) AND destination IN (FROM member)
)
SELECT
  side, any_value(year) AS year, sum(persons) AS persons,
  (100 * sum(female) FILTER (male IS NOT NULL) / nullif(sum(female + male), 0))::DOUBLE AS women,
  coalesce(sum(persons) FILTER (unobserved) / nullif(sum(persons), 0), 0)::DOUBLE AS unobserved
FROM ends
GROUP BY side
ORDER BY side
