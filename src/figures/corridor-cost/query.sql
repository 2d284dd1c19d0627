-- The data bank's means come without counts of quotes and are kept apart from those made of quotes.
SELECT
  (CASE WHEN edition = 'databank-2020' THEN 'databank' ELSE 'rpw' END) AS series,
  receiver, amount, quarter, round(cost_pct, 2) AS cost, quotes
FROM sending_cost
WHERE sender = $economy
QUALIFY row_number() OVER (PARTITION BY series, receiver, amount, quarter ORDER BY edition DESC) = 1
ORDER BY receiver, series, amount, quarter
