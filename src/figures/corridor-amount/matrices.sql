-- Every published matrix, and what it holds of the economy: null where it lacks it; with the newest,
-- what the economy received in the year of the newest estimate. The deflator makes dollars of the
-- price year.
WITH total AS (
  SELECT newest_matrix_year() AS matrix_year, usd
  FROM headline_total
  WHERE direction = 'received' AND economy = $economy AND year = newest_covered_year()
)
SELECT
  matrix.year, matrix.source, matrix.edition,
  held.as_sender, held.as_receiver, held.published_paid_usd AS paid, held.published_received_usd AS received, deflator,
  total.usd::DOUBLE AS received_now
FROM remittance_matrix AS matrix
LEFT JOIN remittance_matrix_economy AS held ON held.year = matrix.year AND held.economy = $economy
LEFT JOIN us_deflator ON us_deflator.year = matrix.year
LEFT JOIN total ON total.matrix_year = matrix.year
ORDER BY matrix.year
