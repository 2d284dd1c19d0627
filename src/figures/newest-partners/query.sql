-- The estimate of the newest year, seen from one economy: what it received by sender, what it paid by
-- receiver, with the ends of the intervals; what it is recorded to have received in all. One row
-- without a partner if the estimate has nothing of it.
WITH standing AS (
  SELECT newest_covered_year()::INTEGER AS year, max(usd) AS received
  FROM headline_total
  WHERE economy = $economy AND direction = 'received' AND year = newest_covered_year() AND usd > 0
),
flow AS (
  SELECT 'received' AS direction, sender AS partner, usd, lower, upper, evidence
  FROM modelled_unpublished
  WHERE year = newest_covered_year() AND receiver = $economy
  UNION ALL
  SELECT 'paid', receiver, usd, lower, upper, evidence
  FROM modelled_unpublished
  WHERE year = newest_covered_year() AND sender = $economy
)
SELECT
  standing.year, received, direction, partner, digits6(usd) AS usd, lower::DOUBLE AS lower,
  upper::DOUBLE AS upper, evidence::VARCHAR AS evidence
FROM standing
LEFT JOIN flow ON usd >= 1000
ORDER BY direction DESC, usd DESC NULLS LAST, partner
