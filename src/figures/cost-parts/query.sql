-- The mean of corridors by quarter in its two parts: the margin between the rate that a service gives and
-- the one it is measured by, and the fees. Only of corridors whose margin is stated. half: those in which
-- the margin is the larger part. priced: all corridors with prices that tell a cost, margin or not.
WITH firm AS (
  SELECT
    *, count(*) OVER (PARTITION BY sender, receiver) =
      (SELECT count(DISTINCT quarter) FROM sending_cost WHERE fx_margin_pct IS NOT NULL) AS steady
  FROM corridor_cost_quarter
  WHERE status = 'published' AND fx_margin_pct IS NOT NULL
    AND sender IN (FROM economies_in($from)) AND receiver IN (FROM economies_in($to))
),
counted AS (
  SELECT unnest(CASE WHEN steady THEN ['all', 'same'] ELSE ['all'] END) AS kept, * FROM firm
),
known AS (
  SELECT quarter, count(*) AS priced
  FROM corridor_cost_quarter
  WHERE status = 'published'
    AND sender IN (FROM economies_in($from)) AND receiver IN (FROM economies_in($to))
  GROUP BY quarter
)
SELECT
  kept, quarter, digits6(round(avg(cost_pct), 9)) AS mean, digits6(round(avg(fx_margin_pct), 9)) AS margin,
  digits6(avg(cost_pct - fx_margin_pct)) AS fees, count(*) AS stated,
  count(*) FILTER (fx_margin_pct > cost_pct / 2) AS mostly_margin, any_value(priced) AS priced
FROM counted
JOIN known USING (quarter)
GROUP BY kept, quarter
ORDER BY kept, quarter;
