-- What the members of a group received and paid in a year, by their headline totals, and how much of the
-- group that is: those with a figure, and their part of the people of all members that are counted.
-- Members of the newest list, in every year. `same_before` and `same_now` are of those with a figure
-- ten years before, too, and no break in between, across which no change is told: `same` of them, without
-- those in `broken`. `broke` are those with a break before this very year. The deflator makes amounts
-- ones in dollars of the price year.
WITH
member AS (
  SELECT economy FROM economies_in($group) JOIN economy USING (economy) WHERE placed
),
money AS (
  SELECT
    direction, year, economy, usd, break_before IS NOT NULL AS broke,
    bool_or(break_before IS NOT NULL) OVER (
      PARTITION BY direction, economy ORDER BY year RANGE BETWEEN 9 PRECEDING AND CURRENT ROW
    ) AS broken
  FROM headline_total JOIN member USING (economy)
),
people AS (
  SELECT year, economy, value AS persons
  FROM indicator_newest JOIN member USING (economy)
  WHERE name = 'population'
),
all_people AS (
  SELECT year, sum(persons) AS persons FROM people GROUP BY year
)
SELECT
  money.direction::VARCHAR AS direction, money.year, sum(money.usd)::DOUBLE AS usd,
  count(*)::INTEGER AS reporting, (SELECT count(*) FROM member)::INTEGER AS members,
  coalesce(sum(people.persons) / any_value(all_people.persons), 0)::DOUBLE AS covered,
  sum(money.usd) FILTER (before.usd IS NOT NULL AND NOT money.broken)::DOUBLE AS same_now,
  sum(before.usd) FILTER (NOT money.broken)::DOUBLE AS same_before,
  count(before.usd) FILTER (NOT money.broken)::INTEGER AS same,
  string_agg(money.economy::VARCHAR, ',' ORDER BY money.economy) FILTER (before.usd IS NOT NULL AND money.broken) AS broken,
  string_agg(money.economy::VARCHAR, ',' ORDER BY money.economy) FILTER (money.broke) AS broke,
  any_value(us_deflator.deflator) AS deflator
FROM money
LEFT JOIN people USING (year, economy)
LEFT JOIN all_people USING (year)
LEFT JOIN us_deflator USING (year)
LEFT JOIN money AS before
  ON before.direction = money.direction AND before.economy = money.economy AND before.year = money.year - 10
GROUP BY money.direction, money.year
ORDER BY direction, money.year
