-- What sending US$200 to each economy, and from it, cost in the newest year with prices: its corridors’
-- newest costs weighed by what they carry, and how much of the money of all its corridors that is, both
-- within the ends. As `economy_cost` has it where the ends are all economies.
WITH
newest AS (SELECT max(year) AS year FROM corridor_cost),
priced AS (
  SELECT cost.sender, cost.receiver, cost_pct, status, usd
  FROM corridor_cost AS cost
  JOIN newest USING (year)
  LEFT JOIN corridor_weight AS weight USING (year, sender, receiver)
  WHERE cost.sender IN (FROM economies_in($from)) AND cost.receiver IN (FROM economies_in($to))
),
carried AS (
  SELECT sender, receiver, usd, matrix_year
  FROM corridor_weight
  JOIN newest USING (year)
  WHERE sender IN (FROM economies_in($from)) AND receiver IN (FROM economies_in($to))
),
moved AS (
  SELECT 'to' AS side, receiver AS economy, sum(usd) AS usd, any_value(matrix_year) AS matrix_year
  FROM carried
  GROUP BY receiver
  UNION ALL
  SELECT 'from', sender, sum(usd), any_value(matrix_year)
  FROM carried
  GROUP BY sender
),
summed AS (
  SELECT
    side, economy, count(*) FILTER (status = 'published') AS corridors,
    count(*) FILTER (status <> 'published') AS left_out,
    coalesce(sum(usd) FILTER (status = 'published'), 0) AS usd,
    sum(cost_pct * usd) FILTER (status = 'published') AS weighed,
    avg(cost_pct) FILTER (status = 'published') AS plain
  FROM (
    SELECT 'to' AS side, receiver AS economy, * FROM priced
    UNION ALL
    SELECT 'from', sender, * FROM priced
  )
  GROUP BY side, economy
)
SELECT
  side, economy::VARCHAR AS economy, newest.year, digits6(coalesce(weighed / nullif(summed.usd, 0), plain)) AS percent,
  round(100 * coalesce(summed.usd / moved.usd, 0), 2) AS carried, corridors, left_out, matrix_year
FROM summed
CROSS JOIN newest
LEFT JOIN moved USING (side, economy)
ORDER BY side, economy;
