-- What sending US$200 cost by quarter, in the mean of corridors and weighed by what they carried (the
-- newest matrix at or before the year), of all corridors with prices that tell a cost and of the
-- same ones throughout. five_…: the corridors that have such prices in the quarter and five years before
-- it. of_quotes: every quote once, whatever its corridor tells.
WITH inside AS (
  FROM corridor_cost_quarter
  WHERE sender IN (FROM economies_in($from)) AND receiver IN (FROM economies_in($to))
),
firm AS (
  SELECT
    *, count(*) OVER (PARTITION BY sender, receiver) = (SELECT count(DISTINCT quarter) FROM sending_cost) AS steady,
    (year - 5)::VARCHAR || right(quarter, 2) AS five_before
  FROM inside
  WHERE status = 'published'
),
counted AS (
  SELECT unnest(CASE WHEN steady THEN ['all', 'same'] ELSE ['all'] END) AS kept, * FROM firm
),
moved AS (
  SELECT year, sum(usd) AS usd
  FROM corridor_weight
  WHERE sender IN (FROM economies_in($from)) AND receiver IN (FROM economies_in($to))
  GROUP BY year
),
quoted AS (
  SELECT
    quarter, sum(cost_pct * quotes) / sum(quotes) AS of_quotes, sum(quotes) AS quotes,
    count(*) FILTER (status <> 'published') AS left_out
  FROM inside
  GROUP BY quarter
)
SELECT
  kept, counted.quarter, digits6(round(avg(counted.cost_pct), 9)) AS mean, count(*) AS priced,
  digits6(round(sum(counted.cost_pct * weight.usd) / sum(weight.usd), 9)) AS weighted,
  digits6(100 * sum(weight.usd) / any_value(moved.usd)) AS carried, any_value(matrix_year) AS matrix_year,
  digits6(round(avg(before.cost_pct), 9)) AS five_before,
  digits6(avg(counted.cost_pct) FILTER (before.cost_pct IS NOT NULL)) AS five_now,
  count(before.cost_pct) AS five_priced,
  digits6(any_value(of_quotes)) AS of_quotes, any_value(quoted.quotes)::UINTEGER AS quotes, any_value(left_out) AS left_out
FROM counted
JOIN quoted ON quoted.quarter = counted.quarter
LEFT JOIN corridor_weight AS weight ON weight.year = counted.year AND weight.sender = counted.sender AND weight.receiver = counted.receiver
LEFT JOIN moved ON moved.year = counted.year
LEFT JOIN firm AS before
  ON before.sender = counted.sender AND before.receiver = counted.receiver AND before.quarter = counted.five_before
GROUP BY kept, counted.quarter
ORDER BY kept, counted.quarter;
