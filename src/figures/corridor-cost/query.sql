-- The data bank's means come without counts of quotes and are kept apart from those made of quotes.
-- `asked` is the newest quarter in which anybody asked for prices.
SELECT
  (CASE WHEN price.edition::VARCHAR LIKE 'databank-%' THEN 'databank' ELSE 'rpw' END) AS series,
  receiver, amount, quarter, digits6(price.cost_pct) AS cost, price.quotes,
  CASE WHEN price.quotes < 3 THEN 'thin' WHEN told.status = 'doubtful' THEN 'doubtful' ELSE 'published' END AS evidence,
  (SELECT max(quarter) FROM sending_cost) AS asked
FROM sending_cost AS price
LEFT JOIN corridor_cost_quarter AS told USING (sender, receiver, quarter)
WHERE sender = $economy
QUALIFY row_number() OVER (PARTITION BY series, receiver, amount, quarter ORDER BY price.edition DESC) = 1
ORDER BY receiver, series, amount, quarter
