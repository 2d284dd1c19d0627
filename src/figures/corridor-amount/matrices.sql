-- Every published matrix, and what it holds of the economy: null where it lacks it. The deflator makes
-- dollars of the price year.
SELECT
  matrix.year, matrix.source, matrix.edition,
  held.as_sender, held.as_receiver, held.published_paid_usd AS paid, held.published_received_usd AS received, deflator
FROM remittance_matrix AS matrix
LEFT JOIN remittance_matrix_economy AS held ON held.year = matrix.year AND held.economy = $economy
LEFT JOIN us_deflator ON us_deflator.year = matrix.year
ORDER BY matrix.year
