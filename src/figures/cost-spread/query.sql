-- How the costs of corridors lie in each quarter: quantiles over corridors, each counting once, and the
-- shares of corridors, and of the money they carry, that cost no more than the two goals.
WITH firm AS (
  SELECT
    *, count(*) OVER (PARTITION BY sender, receiver) = (SELECT count(DISTINCT quarter) FROM sending_cost) AS steady
  FROM corridor_cost_quarter
  WHERE status = 'published'
    AND sender IN (FROM economies_in($from)) AND receiver IN (FROM economies_in($to))
),
counted AS (
  SELECT unnest(CASE WHEN steady THEN ['all', 'same'] ELSE ['all'] END) AS kept, * FROM firm
)
SELECT
  kept, quarter, count(*) AS priced,
  digits6(quantile_cont(cost_pct, 0.1)) AS p10, digits6(quantile_cont(cost_pct, 0.25)) AS p25,
  digits6(median(cost_pct)) AS p50,
  digits6(quantile_cont(cost_pct, 0.75)) AS p75, digits6(quantile_cont(cost_pct, 0.9)) AS p90,
  digits6(100 * count(*) FILTER (cost_pct <= 3) / count(*)) AS corridors_3,
  digits6(100 * count(*) FILTER (cost_pct <= 5) / count(*)) AS corridors_5,
  digits6(100 * coalesce(sum(usd) FILTER (cost_pct <= 3), 0) / sum(usd)) AS dollars_3,
  digits6(100 * coalesce(sum(usd) FILTER (cost_pct <= 5), 0) / sum(usd)) AS dollars_5,
  any_value(matrix_year) AS matrix_year
FROM counted
LEFT JOIN corridor_weight USING (year, sender, receiver)
GROUP BY kept, quarter
ORDER BY kept, quarter;
