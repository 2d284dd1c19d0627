-- What each member of a group received and paid in the newest year of headline totals; a member without
-- a figure has none.
WITH newest AS (
  SELECT max(year) AS year FROM headline_total WHERE direction = 'received'
)
SELECT
  economy, newest.year, received.usd::DOUBLE AS received, received.status::VARCHAR AS status, paid.usd::DOUBLE AS paid
FROM economies_in($group)
JOIN economy USING (economy)
CROSS JOIN newest
LEFT JOIN (FROM headline_total WHERE direction = 'received') AS received USING (economy, year)
LEFT JOIN (FROM headline_total WHERE direction = 'paid') AS paid USING (economy, year)
WHERE placed
ORDER BY received.usd DESC NULLS LAST, economy
