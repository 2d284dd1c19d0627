-- Zero, blank and not available are three different answers: how many cells of each published
-- matrix say which.
SELECT
  year,
  count(*) FILTER (state = 'published') AS above_zero,
  count(*) FILTER (state = 'zero') AS zero,
  count(*) FILTER (state = 'not_available') AS not_available,
  count(*) FILTER (state = 'no_estimate') AS no_estimate
FROM matrix_cell_state
GROUP BY year
ORDER BY year
