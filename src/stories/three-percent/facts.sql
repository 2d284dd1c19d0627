-- What sending from France to Senegal cost and costs, beside the world's corridors: one row, a column a number.
WITH newest AS (SELECT max(quarter) AS quarter FROM corridor_cost_quarter),
world AS (
  SELECT digits6(avg(cost_pct)) AS mean, count(*) AS priced,
    count(*) FILTER (cost_pct <= 3) AS within_3, count(*) FILTER (cost_pct > 5) AS over_5
  FROM corridor_cost_quarter JOIN newest USING (quarter)
  WHERE status = 'published'
),
five AS (
  SELECT digits6(avg(before.cost_pct)) AS before, digits6(avg(now.cost_pct)) AS now
  FROM corridor_cost_quarter AS now
  JOIN corridor_cost_quarter AS before
    ON before.sender = now.sender AND before.receiver = now.receiver
      AND before.quarter = (now.year - 5) || right(now.quarter, 2)
  JOIN newest ON newest.quarter = now.quarter
  WHERE now.status = 'published' AND before.status = 'published'
),
france AS (
  FROM corridor_cost_quarter WHERE sender = 'FRA' AND receiver = 'SEN' AND status = 'published'
),
jump AS (
  SELECT quarter, cost_pct, lag(quarter) OVER (ORDER BY quarter) AS before, lag(cost_pct) OVER (ORDER BY quarter) AS cost_before
  FROM france
),
fall AS (FROM jump ORDER BY cost_pct - cost_before LIMIT 1),
moved AS (
  SELECT year, usd, 100 * usd / (SELECT sum(usd) FROM remittance_flow AS flow WHERE flow.year = one.year AND receiver = 'SEN') AS part
  FROM remittance_flow AS one
  WHERE sender = 'FRA' AND receiver = 'SEN' AND year = (SELECT max(year) FROM remittance_matrix)
),
now AS (
  SELECT sender, receiver, quarter, cost_pct, quotes
  FROM corridor_cost_quarter JOIN newest USING (quarter)
  WHERE status = 'published'
),
mali AS (
  SELECT quarter, cost_pct, quotes
  FROM corridor_cost_quarter
  WHERE sender = 'SEN' AND receiver = 'MLI'
)
SELECT
  quarter,
  world.mean AS world_pct,
  world.priced AS priced,
  world.within_3 AS within_3,
  100.0 * world.within_3 / world.priced AS within_3_pct,
  100.0 * world.over_5 / world.priced AS over_5_pct,
  (SELECT before FROM five) AS five_before_pct,
  (SELECT now FROM five) AS five_now_pct,
  2030.75 - newest.quarter[1:4]::DOUBLE - right(newest.quarter, 1)::DOUBLE / 4 AS years_left,
  (SELECT arg_max(quarter, cost_pct) FROM france) AS peak_quarter,
  (SELECT max(cost_pct) FROM france) AS peak_pct,
  (SELECT 2 * max(cost_pct) FROM france) AS peak_usd,
  (SELECT before FROM fall) AS fall_from_quarter,
  (SELECT quarter FROM fall) AS fall_to_quarter,
  (SELECT cost_before FROM fall) AS fall_from_pct,
  (SELECT cost_pct FROM fall) AS fall_to_pct,
  (SELECT cost_pct FROM now WHERE sender = 'FRA' AND receiver = 'SEN') AS now_pct,
  (SELECT 2 * cost_pct FROM now WHERE sender = 'FRA' AND receiver = 'SEN') AS now_usd,
  (SELECT quotes FROM now WHERE sender = 'FRA' AND receiver = 'SEN') AS now_quotes,
  (SELECT min(cost_pct) FROM france WHERE france.quarter < newest.quarter) AS least_before_pct,
  (SELECT year FROM moved) AS matrix_year,
  (SELECT usd FROM moved) AS moved_usd,
  (SELECT part FROM moved) AS moved_pct,
  (SELECT usd FROM moved) * (SELECT max(cost_pct) FROM france) / 100 AS lost_then_usd,
  (SELECT usd FROM moved) * (SELECT cost_pct FROM now WHERE sender = 'FRA' AND receiver = 'SEN') / 100 AS lost_now_usd,
  (SELECT cost_pct FROM now WHERE sender = 'ITA' AND receiver = 'SEN') AS italy_pct,
  (SELECT 2 * cost_pct FROM now WHERE sender = 'ITA' AND receiver = 'SEN') AS italy_usd,
  (SELECT cost_pct FROM mali WHERE quarter = newest.quarter) AS mali_pct,
  (SELECT quotes FROM mali WHERE quarter = newest.quarter) AS mali_quotes,
  (SELECT max(quarter) FROM mali WHERE quotes = 1) AS mali_thin_quarter,
  (SELECT arg_max(cost_pct, quarter) FROM mali WHERE quotes = 1) AS mali_thin_pct
FROM newest, world;
