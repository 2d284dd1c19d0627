-- The least and the largest that the methods which only share out make of some corridors together,
-- and what the estimate makes of them. The corridors are pairs of codes with commas between.
WITH pair AS (SELECT unnest(string_split($pairs, ',')) AS pair),
method AS (
  SELECT method, sum(usd) FILTER (sender || receiver IN (FROM pair)) AS usd
  FROM modelled_by_method($year)
  GROUP BY method
)
SELECT $year::INTEGER AS year, min(coalesce(usd, 0)) AS lower, max(usd) AS upper
FROM method
