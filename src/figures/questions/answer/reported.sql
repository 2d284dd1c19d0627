-- What central banks report of a corridor, in whole years, and what the published matrices and this
-- atlas's estimate have of it beside that. `year`: one year alone, or all. `definition`: what a bank counts;
-- cash_land and cash_sea are the parts of cash.
SELECT year, source::VARCHAR AS source, definition::VARCHAR AS definition, usd::DOUBLE AS usd, NULL::DOUBLE AS lower, NULL::DOUBLE AS upper
FROM official_year
WHERE partner IS NOT NULL AND sender = $sender AND receiver = $receiver AND ($year IS NULL OR year = $year)
UNION ALL
SELECT year, series::VARCHAR, status::VARCHAR, value::DOUBLE, lower::DOUBLE, upper::DOUBLE
FROM corridor_value
WHERE kind = 'remittance' AND sender = $sender AND receiver = $receiver AND ($year IS NULL OR year = $year)
ORDER BY year DESC, source, definition
