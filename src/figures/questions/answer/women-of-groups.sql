-- Women among the migrants who live in the economies of groups, or come from them: those that are counted,
-- or their share of the people whose sex is known. `named` lists groups as `economies_in` takes them, and
-- codes, apart by spaces; so do `years`, of which none means all. Of a year in which over a quarter of the
-- people were not counted by sex there is no row. `lacking`: of some, destinations are missing.
WITH member AS (
  SELECT named, member.economy
  FROM unnest(string_split($named, ' ')) AS asked(named)
  CROSS JOIN economies_in(named) AS member
  JOIN economy USING (economy)
  WHERE placed
),
stock AS (
  SELECT
    year, origin, destination, female::DOUBLE AS female, male::DOUBLE AS male,
    coalesce(female, 0)::DOUBLE + coalesce(male, 0) AS persons, split.origin IS NOT NULL AS unobserved
  FROM migrant_stock
  LEFT JOIN unobserved_split AS split USING (edition, year, origin, destination)
  WHERE edition = (SELECT max(edition) FROM migrant_stock)
)
SELECT
  named, year,
  CASE
    WHEN $counted THEN sum(female)
    ELSE 100 * sum(female) FILTER (male IS NOT NULL) / nullif(sum(female + male), 0)
  END::DOUBLE AS value,
  count(DISTINCT member.economy)::INTEGER AS economies,
  $side = 'abroad' AND bool_or(origin IN (SELECT origin FROM lost_destination)) AS lacking
FROM stock
JOIN member ON member.economy = CASE WHEN $side = 'abroad' THEN origin ELSE destination END
WHERE ($years = '' OR list_contains(string_split($years, ' '), year::VARCHAR))
GROUP BY named, year
HAVING coalesce(sum(persons) FILTER (unobserved) / nullif(sum(persons), 0), 0) <= 0.25
ORDER BY named, year
