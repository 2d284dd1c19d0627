-- What sending US$200 cost by corridor and quarter, to and from one economy, with the part of all
-- that arrives or leaves that the corridor carries by the newest matrix at or before the year.
-- Quarters of the data bank (before 2016Q2) do not state how many quotes they rest on. `asked` is the
-- newest quarter in which anybody asked for prices.
SELECT
  CASE WHEN receiver = $economy THEN 'to' ELSE 'from' END AS direction,
  CASE WHEN receiver = $economy THEN sender ELSE receiver END AS partner,
  quarter, digits6(cost_pct) AS percent, quotes, status AS evidence,
  digits6(CASE WHEN receiver = $economy THEN receiver_share ELSE sender_share END) AS carried,
  matrix_year, (SELECT max(quarter) FROM sending_cost) AS asked
FROM corridor_cost_quarter
LEFT JOIN corridor_weight USING (year, sender, receiver)
WHERE receiver = $economy OR sender = $economy
ORDER BY direction DESC, partner, quarter;
