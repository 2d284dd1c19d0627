-- The estimate of the newest year without a matrix, seen from one economy: what it received by sender,
-- what it paid by receiver, with the ends of the intervals, and why the count of migrants behind an
-- amount is doubted; what it is recorded to have received in all. What it received is of the newest year
-- for which it has a total, if that is after the newest matrix. One row without a partner if the
-- estimate has nothing of it. Then the pairs of the economy that the estimate leaves out, with their
-- year, the sender and the receiver that the newest matrix has first, and the part of the economy's own
-- migrants whose origin nobody states, in percent. Beside the amounts stands each partner's part by that
-- matrix, in percent, and what the sender of the two is recorded to have paid in all. Of what it paid, too,
-- the part of its own migrants whose origin the estimate has money for, where that is under a half, and
-- that which is imputed, from a half on. What the sender of the two is recorded to have paid is of the
-- amount's year, or of the last before it with a record. Where the matrix is far from the record of its year,
-- `apart` has both, and KNOMAD's record where the other is not that.
WITH newest AS (
  SELECT max(year) AS year FROM modelled_amount WHERE year NOT IN (SELECT year FROM remittance_matrix)
),
standing AS (
  SELECT coalesce(max(total.year), any_value(newest.year)) AS year, arg_max(total.usd, total.year) AS received
  FROM newest
  LEFT JOIN headline_total AS total
    ON total.economy = $economy AND total.direction = 'received' AND total.usd > 0
      AND total.year > newest_matrix_year() AND total.year <= newest.year
),
matrix AS (
  SELECT sender AS partner, 100 * share AS part
  FROM matrix_share
  WHERE year = newest_matrix_year() AND receiver = $economy
),
matrix_paid AS (
  SELECT receiver AS partner, 100 * usd::DOUBLE / sum(usd::DOUBLE) OVER () AS part
  FROM remittance_flow
  WHERE year = newest_matrix_year() AND sender = $economy AND usd > 0
),
unknown AS (
  SELECT
    year, 100 * sum(female::DOUBLE + male) FILTER (origin IN ('XOO', 'XUN', 'XUK'))
      / nullif(sum(female::DOUBLE + male), 0) AS part
  FROM migrant_stock
  WHERE destination = $economy AND edition = newest_stock_edition()
    AND year = (SELECT max(year) FROM migrant_stock WHERE edition = newest_stock_edition())
  GROUP BY year
),
estimated AS (
  SELECT
    amount.year, 'received' AS direction, sender AS partner, usd, lower, upper, evidence, doubted.reason, doubted.part AS doubt
  FROM modelled_unpublished AS amount
  LEFT JOIN doubted_pair AS doubted USING (sender, receiver)
  WHERE amount.year = (SELECT year FROM standing) AND receiver = $economy
  UNION ALL
  SELECT amount.year, 'paid', receiver, usd, lower, upper, evidence, doubted.reason, doubted.part
  FROM modelled_unpublished AS amount
  LEFT JOIN doubted_pair AS doubted USING (sender, receiver)
  WHERE amount.year = (SELECT year FROM newest) AND sender = $economy
),
-- Those of a thousand dollars and more, and of small totals those of a hundred-thousandth: parts are of all.
flow AS (
  FROM estimated
  QUALIFY usd >= least(1000, sum(usd) OVER (PARTITION BY direction) / 1e5)
),
told AS (
  SELECT
    coalesce(flow.year, standing.year) AS year, received, flow.direction, flow.partner, digits6(flow.usd) AS usd, lower::DOUBLE AS lower,
    upper::DOUBLE AS upper, evidence::VARCHAR AS evidence, reason, doubt,
    CASE flow.direction WHEN 'received' THEN matrix.part ELSE matrix_paid.part END AS before,
    recorded.usd AS paid, recorded.year AS paid_year
  FROM standing
  LEFT JOIN flow ON true
  LEFT JOIN matrix ON matrix.partner = flow.partner
  LEFT JOIN matrix_paid ON matrix_paid.partner = flow.partner
  ASOF LEFT JOIN (FROM headline_total WHERE direction = 'paid' AND usd > 0) AS recorded
    ON recorded.economy = CASE flow.direction WHEN 'received' THEN flow.partner ELSE $economy END AND flow.year >= recorded.year
  UNION ALL
  SELECT newest.year, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
  FROM newest, standing
  WHERE newest.year > standing.year AND NOT EXISTS (FROM flow WHERE direction = 'paid')
  UNION ALL
  SELECT coalesce(since, 0), NULL, 'excluded', receiver, NULL, NULL, NULL, NULL, reason, NULL, NULL, NULL, NULL
  FROM excluded_pair, newest
  WHERE sender = $economy AND newest.year >= coalesce(since, 0)
  UNION ALL
  (
    SELECT newest_matrix_year(), NULL, 'matrix', partner, NULL, NULL, NULL, NULL, NULL, NULL, part, NULL, NULL
    FROM matrix
    ORDER BY part DESC, partner
    LIMIT 1
  )
  UNION ALL
  (
    SELECT newest_matrix_year(), NULL, 'matrix_paid', partner, NULL, NULL, NULL, NULL, NULL, NULL, part, NULL, NULL
    FROM matrix_paid
    ORDER BY part DESC, partner
    LIMIT 1
  )
  UNION ALL
  SELECT year, NULL, 'unknown', NULL, NULL, NULL, NULL, NULL, NULL, NULL, part, NULL, NULL
  FROM unknown
  WHERE part >= 33
  UNION ALL
  SELECT
    newest.year, NULL, CASE doubt WHEN 'few' THEN 'covered' ELSE doubt END, NULL, NULL, NULL, NULL, NULL, NULL, NULL, part, NULL, NULL
  FROM untold_partner AS untold
  JOIN newest USING (year)
  WHERE untold.series = 'modelled' AND untold.sender = $economy
  UNION ALL
  SELECT year, recorded, 'apart', NULL, matrix, NULL, NULL, NULL, NULL, NULL, NULL, knomad, NULL
  FROM matrix_apart
  WHERE economy = $economy
)
SELECT
  year, received, direction, partner, usd, lower, upper, evidence, reason, digits6(doubt) AS doubt,
  digits6(before) AS before, paid, paid_year
FROM told
ORDER BY direction = 'received' DESC NULLS FIRST, direction = 'paid' DESC, direction DESC, usd DESC NULLS LAST, partner
