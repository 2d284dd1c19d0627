-- What left an economy by each matrix and, between matrices, by the estimate; what is recorded as
-- paid from it in all, and what its own central bank reports as paid, since the first matrix.
WITH bank AS (
  SELECT year, source::VARCHAR AS source, usd
  FROM official_year
  WHERE reporter = $economy AND direction = 'paid' AND partner_group = 'world'
),
leaving AS (
  SELECT year, sum(usd) AS usd FROM remittance_flow WHERE sender = $economy GROUP BY year
),
asked AS (
  SELECT year FROM remittance_matrix
  UNION
  SELECT year FROM headline_total WHERE direction = 'paid' AND year >= (SELECT min(year) FROM remittance_matrix)
)
SELECT
  asked.year, CASE WHEN member.as_sender THEN coalesce(leaving.usd, 0) END AS matrix,
  recorded.usd AS recorded, recorded.series::VARCHAR AS recorded_by,
  bank.usd AS reported, bank.source AS reported_by,
  modelled.usd AS modelled, modelled.lower, modelled.upper
FROM asked
LEFT JOIN remittance_matrix_economy AS member ON member.year = asked.year AND member.economy = $economy
LEFT JOIN leaving ON leaving.year = asked.year
LEFT JOIN headline_total AS recorded
  ON recorded.year = asked.year AND recorded.economy = $economy AND recorded.direction = 'paid'
LEFT JOIN modelled_paid_unpublished AS modelled ON modelled.year = asked.year AND modelled.sender = $economy
LEFT JOIN bank ON bank.year = asked.year
ORDER BY asked.year
