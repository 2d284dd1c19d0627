-- Weighted by quotes over the corridors and quarters of a year; where none of them states its
-- quotes, the plain mean of the corridors.
CREATE TEMP VIEW value_cost AS
WITH ends AS (
  SELECT 'cost_to' AS measure, receiver AS economy, * FROM corridor_cost
  UNION ALL
  SELECT 'cost_from', sender, * FROM corridor_cost
)
SELECT
  measure, 'rpw'::series_id AS series, year, economy,
  digits6(coalesce(sum(cost_pct * quotes) / sum(quotes), avg(cost_pct))) AS value,
  (CASE WHEN sum(quotes) < 3 THEN 'thin' ELSE 'published' END)::value_status AS status
FROM ends
GROUP BY ALL
UNION ALL
SELECT 'cost_' || direction, 'wdi', year, economy, digits6(cost_pct), 'published'
FROM sending_cost_economy;
