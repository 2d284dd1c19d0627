-- What sending US$200 cost in each corridor of the newest round of prices, dearest first, with what the
-- corridor carried by the newest matrix at or before the year.
SELECT
  quarter, sender, receiver, digits6(cost_pct) AS percent, quotes, status AS evidence, usd, matrix_year
FROM corridor_cost_quarter
LEFT JOIN corridor_weight USING (year, sender, receiver)
WHERE quarter = (SELECT max(quarter) FROM sending_cost)
  AND sender IN (FROM economies_in($from)) AND receiver IN (FROM economies_in($to))
ORDER BY cost_pct DESC, sender, receiver;
