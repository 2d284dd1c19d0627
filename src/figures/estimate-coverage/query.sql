-- How many forecasts of held-out years lay in the interval that other years tell, by size.
SELECT
  max(year) AS year, of, size, sum(forecasts)::INTEGER AS forecasts, sum(within)::INTEGER AS within,
  round(100 * sum(within) / sum(forecasts), 2) AS within_pct
FROM estimate_coverage
WHERE years_on > 0
GROUP BY GROUPING SETS ((of), (of, size))
HAVING sum(forecasts) >= 100
ORDER BY of, size NULLS FIRST
