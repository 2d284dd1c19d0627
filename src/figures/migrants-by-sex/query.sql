-- The newest year of each revision, seen from both ends.
WITH newest AS (
  SELECT edition, max(year) AS year FROM migrant_stock GROUP BY edition
),
ends AS (
  SELECT 'abroad' AS direction, edition, year, destination AS partner, female, male, flags
  FROM migrant_stock WHERE origin = $economy
  UNION ALL
  SELECT 'hosted', edition, year, origin, female, male, flags
  FROM migrant_stock WHERE destination = $economy
)
SELECT direction, edition, year, partner, female, male, flags
FROM ends
JOIN newest USING (edition, year)
ORDER BY direction, edition DESC, female::DOUBLE + male DESC, partner;
