-- Mean cost of sending US$200 by region of the receiver, each corridor weighed by its quotes.
-- Quotes are stated from 2016 on.
SELECT
  cost.year, r.region AS to_region,
  round(sum(cost.cost_pct * cost.quotes) / sum(cost.quotes), 2) AS cost_pct,
  sum(cost.quotes) AS quotes
FROM corridor_cost AS cost
JOIN economy AS r ON r.economy = cost.receiver
WHERE cost.quotes IS NOT NULL
GROUP BY ALL
ORDER BY to_region, year
