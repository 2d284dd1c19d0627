-- Corridors into least developed countries above US$10 million, mostly women among the
-- migrants, and more than 7 % to send. Each figure is of its newest year.
SELECT
  s.name AS sender, r.name AS receiver,
  flow.year AS amount_year, flow.usd AS modelled_usd,
  round(100 * flow.female / (flow.female + flow.male), 1) AS women_pct,
  cost.year AS cost_year, round(cost.cost_pct, 1) AS cost_pct, cost.quotes
FROM modelled_newest AS flow
JOIN corridor_cost AS cost USING (sender, receiver)
JOIN economy AS s ON s.economy = flow.sender
JOIN economy AS r ON r.economy = flow.receiver
WHERE r.ldc
  AND flow.usd > 10e6
  AND flow.female > flow.male
  AND cost.year = (SELECT max(year) FROM corridor_cost)
  AND cost.cost_pct > 7
ORDER BY flow.usd DESC
