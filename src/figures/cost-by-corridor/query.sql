-- What sending US$200 cost by corridor and quarter, to and from one economy. Quarters of the data
-- bank (before 2016Q2) do not state how many quotes they rest on.
SELECT
  CASE WHEN receiver = $economy THEN 'to' ELSE 'from' END AS direction,
  CASE WHEN receiver = $economy THEN sender ELSE receiver END AS partner,
  quarter, round(cost_pct, 3) AS percent, quotes
FROM corridor_cost_quarter
WHERE receiver = $economy OR sender = $economy
ORDER BY direction DESC, partner, quarter;
