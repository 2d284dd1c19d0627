-- For every receiver and corridor: what was sent through it by the estimate of the newest year with totals, and what
-- the cost above the goal of 3 % came to, by the newest price of that year and the two before it, as the
-- table of corridors has it, where that tells a cost. Corridors at or under 3 % keep their cost. Beside it,
-- of the corridor, whether its migrants bear out little of the money; of the receiver, all it received, and the least and the largest sum that the methods of estimating
-- give: which money goes through which corridor is what is not known.
WITH newest AS (
  SELECT sender, receiver, quarter, cost_pct, status
  FROM corridor_cost
  WHERE year BETWEEN newest_covered_year() - 2 AND newest_covered_year()
  QUALIFY row_number() OVER (PARTITION BY sender, receiver ORDER BY year DESC) = 1
),
price AS (
  SELECT sender, receiver, quarter, cost_pct
  FROM newest
  WHERE status = 'published'
),
flow AS MATERIALIZED (
  SELECT method, sender, receiver, quarter, cost_pct, usd, usd * greatest(cost_pct - 3, 0) / 100 AS kept
  FROM modelled_by_method(newest_covered_year())
  JOIN price USING (sender, receiver)
),
method AS (
  SELECT receiver, method, sum(kept) AS kept
  FROM flow
  GROUP BY receiver, method
),
span AS (
  SELECT receiver, CASE WHEN count(*) < 5 THEN 0 ELSE min(kept) END AS lowest, max(kept) AS highest
  FROM method
  GROUP BY receiver
)
SELECT
  total.year, receiver, sender, quarter, digits6(cost_pct) AS percent, digits6(flow.usd) AS usd, digits6(kept) AS kept,
  total.usd AS received, digits6(lowest) AS lowest, digits6(highest) AS highest, doubted.reason IS NOT NULL AS doubted
FROM flow
JOIN span USING (receiver)
LEFT JOIN doubted_pair AS doubted USING (sender, receiver)
JOIN headline_total AS total
  ON total.direction = 'received' AND total.economy = receiver AND total.year = newest_covered_year()
WHERE method = 'blend'
ORDER BY receiver, kept DESC, sender;
