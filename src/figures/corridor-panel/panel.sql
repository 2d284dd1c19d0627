WITH
amount AS MATERIALIZED (
  -- for each year
  SELECT $year::INTEGER AS year, *
  FROM corridor_amount($kind, $year)
  -- to here
),
fact AS MATERIALIZED (
  -- for each year
  SELECT $year::INTEGER AS year, *
  FROM corridor_facts($facts, $stock)
  -- to here
),
-- Every corridor with an amount or a price in one of the years has a row in each of them.
pair AS (
  SELECT sender, receiver FROM amount
  UNION
  SELECT sender, receiver FROM fact WHERE cost IS NOT NULL
),
release AS (
  SELECT year, edition FROM remittance_matrix WHERE $kind = 'published'
  UNION ALL
  SELECT year, mode(edition) FROM headline_total
  WHERE $kind = 'modelled' AND direction = 'received' AND usd > 0
  GROUP BY year
),
cell AS (SELECT year, sender, receiver, state FROM matrix_cell_state WHERE $kind = 'published'),
panel AS (
  SELECT
    sender, receiver, year, CASE WHEN status IS NULL AND state = 'zero' THEN 0 ELSE usd END AS usd,
    lower, upper, coalesce(status, state, 'no_estimate') AS status, $kind AS kind, edition, female, male,
    female::DOUBLE + male AS migrants,
    round(100 * female::DOUBLE / nullif(female::DOUBLE + male, 0), 3) AS women,
    women_status, stock_year, cost, quotes, cost_status, cost_year
  FROM pair
  JOIN release ON year IN (SELECT year FROM amount)
  LEFT JOIN amount USING (year, sender, receiver)
  LEFT JOIN cell USING (year, sender, receiver)
  LEFT JOIN fact USING (year, sender, receiver)
),
told AS (
  SELECT
    panel.*, s.name AS sender_name, r.name AS receiver_name,
    s.region AS sender_region, s.income AS sender_income, s.ldc AS sender_ldc, s.lldc AS sender_lldc,
    s.sids AS sender_sids, s.fcv AS sender_fcv,
    r.region AS receiver_region, r.income AS receiver_income, r.ldc AS receiver_ldc,
    r.lldc AS receiver_lldc, r.sids AS receiver_sids, r.fcv AS receiver_fcv
  FROM panel
  LEFT JOIN economy AS s ON s.economy = panel.sender
  LEFT JOIN economy AS r ON r.economy = panel.receiver
)
FROM told
