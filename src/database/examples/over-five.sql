-- Corridors over the 5 % ceiling of the Sustainable Development Goals, with at least three quotes.
-- A mean over all services is not the official test, which takes the three cheapest.
SELECT
  s.name AS sender, r.name AS receiver, cost.year,
  round(cost.cost_pct, 2) AS cost_pct, cost.quotes
FROM corridor_cost AS cost
JOIN economy AS s ON s.economy = cost.sender
JOIN economy AS r ON r.economy = cost.receiver
WHERE cost.year = (SELECT max(year) FROM corridor_cost)
  AND cost.status = 'published' AND cost.cost_pct > 5
ORDER BY cost.cost_pct DESC
