-- Every corridor out of and into the economy in the newest matrix, with the newest cost of its
-- last three years and the migrants behind it.
WITH flow AS (
  SELECT sender, receiver, usd::DOUBLE AS usd, year
  FROM remittance_flow
  WHERE year = newest_matrix_year() AND usd > 0 AND $economy IN (sender, receiver)
),
cost AS (
  SELECT sender, receiver, arg_max(cost_pct, year) AS cost, arg_max(quotes, year) AS quotes, arg_max(status, year) AS evidence, max(year) AS cost_year
  FROM corridor_cost
  WHERE year > (SELECT max(year) FROM corridor_cost) - 3 AND $economy IN (sender, receiver)
  GROUP BY sender, receiver
),
stock AS (
  SELECT origin, destination, 100.0 * female / (female + male) AS women
  FROM migrant_stock
  WHERE edition = newest_stock_edition()
    AND year = (SELECT max(year) FROM migrant_stock WHERE edition = newest_stock_edition()) AND $economy IN (origin, destination)
    AND female + male >= 100
    -- A share of many origins alike was not observed of this one.
    AND NOT EXISTS (
      FROM unobserved_split AS pair
      WHERE pair.edition = migrant_stock.edition AND pair.year = migrant_stock.year
        AND pair.origin = migrant_stock.origin AND pair.destination = migrant_stock.destination
    )
)
SELECT
  (CASE WHEN flow.sender = $economy THEN 'out' ELSE 'in' END) AS direction,
  (CASE WHEN flow.sender = $economy THEN flow.receiver ELSE flow.sender END) AS partner,
  flow.year, flow.usd, digits6(cost.cost) AS cost, cost.quotes, cost.evidence, cost.cost_year, round(stock.women, 2) AS women
FROM flow
LEFT JOIN cost USING (sender, receiver)
LEFT JOIN stock ON stock.origin = flow.receiver AND stock.destination = flow.sender
WHERE flow.sender <> flow.receiver
ORDER BY direction, flow.usd DESC, partner
