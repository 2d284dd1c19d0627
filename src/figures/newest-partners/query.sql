-- The estimate of the newest year without a matrix, seen from one economy: what it received by sender,
-- what it paid by receiver, with the ends of the intervals; what it is recorded to have received in
-- all. One row without a partner if the estimate has nothing of it.
WITH newest AS (
  SELECT max(year) AS year FROM modelled_amount WHERE year NOT IN (SELECT year FROM remittance_matrix)
),
standing AS (
  SELECT newest.year, total.usd AS received
  FROM newest
  LEFT JOIN headline_total AS total
    ON total.economy = $economy AND total.direction = 'received' AND total.year = newest.year AND total.usd > 0
),
flow AS (
  SELECT 'received' AS direction, sender AS partner, usd, lower, upper, evidence
  FROM modelled_unpublished
  WHERE year = (SELECT year FROM newest) AND receiver = $economy
  UNION ALL
  SELECT 'paid', receiver, usd, lower, upper, evidence
  FROM modelled_unpublished
  WHERE year = (SELECT year FROM newest) AND sender = $economy
)
SELECT
  standing.year, received, direction, partner, digits6(usd) AS usd, lower::DOUBLE AS lower,
  upper::DOUBLE AS upper, evidence::VARCHAR AS evidence
FROM standing
LEFT JOIN flow ON usd >= 1000
ORDER BY direction DESC, usd DESC NULLS LAST, partner
