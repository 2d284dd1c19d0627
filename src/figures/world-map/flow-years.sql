-- ranked: those that the ranks of flows count, which are the ones with evidence. total: the sum of
-- the flows; for costs their mean, weighted by quotes where they are stated.
SELECT
  series, year, count(*) AS corridors,
  count(*) FILTER (status NOT IN ('thin', 'doubtful')) AS ranked,
  CASE
    WHEN $kind = 'cost' THEN coalesce(sum(value * quotes) / sum(quotes), avg(value))
    ELSE sum(value)
  END AS total
FROM corridor_value
WHERE kind = $kind AND (value > 0 OR $kind = 'cost')
GROUP BY series, year
ORDER BY series, year
