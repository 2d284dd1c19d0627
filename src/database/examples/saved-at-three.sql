-- What senders to each economy would keep in a year if every corridor cost 3 %: the modelled amount
-- of a corridor times what its mean cost is above 3 %. Corridors without a cost are not counted.
SELECT
  r.name AS receiver, flow.year AS amount_year, cost.year AS cost_year,
  round(sum(flow.usd * (cost.cost_pct - 3) / 100)) AS saved_usd,
  round(sum(flow.usd * cost.cost_pct) / sum(flow.usd), 2) AS mean_cost_pct,
  count(*) AS corridors
FROM modelled_newest AS flow
JOIN corridor_cost AS cost USING (sender, receiver)
JOIN economy AS r ON r.economy = flow.receiver
WHERE cost.year = (SELECT max(year) FROM corridor_cost)
  AND cost.cost_pct > 3 AND cost.status = 'published'
GROUP BY ALL
ORDER BY saved_usd DESC
LIMIT 30
