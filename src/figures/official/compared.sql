-- All that central banks report of a year: of each corridor, with the matrix or the estimate beside
-- it, and of the groups of partners that they keep together.
SELECT
  year, reporter, direction, NULL::VARCHAR AS partner_group, sender, receiver, definition, source, usd,
  land_usd, sea_usd, matrix_usd, matrix_state, modelled_usd, modelled_low, modelled_high
FROM official_compared
WHERE year = $year
UNION ALL
SELECT
  year, reporter, direction, partner_group::VARCHAR, sender, receiver, definition, source, usd,
  NULL, NULL, NULL, NULL, NULL, NULL, NULL
FROM official_year
WHERE year = $year AND partner_group IS NOT NULL
ORDER BY reporter, direction, usd DESC, sender, receiver, partner_group
