-- Corridors of one year of a panel: those with an amount, and what is known beside it in the year
-- `facts`, which may be a later one; largest first. Who has neither amount nor price is here for the
-- migrants, which a corridor has that other years know.
SELECT
  sender, receiver, usd, lower, upper, status, female, male, women_status, stock_year, cost, quotes,
  cost_status, cost_year
FROM corridor_amount($kind, $year) AS amount
FULL JOIN corridor_facts($facts, $stock) AS facts USING (sender, receiver)
ORDER BY usd DESC NULLS LAST, sender, receiver
