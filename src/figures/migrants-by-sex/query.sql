-- The newest year of each revision, seen from both ends; which pairs have one share of women with
-- many others, and, of those abroad, what the revision lacks.
WITH newest AS (
  SELECT edition, max(year) AS year FROM migrant_stock GROUP BY edition
),
ends AS (
  SELECT 'abroad' AS direction, edition, year, origin, destination, destination AS partner, female, male, flags
  FROM migrant_stock WHERE origin = $economy
  UNION ALL
  SELECT 'hosted', edition, year, origin, destination, origin, female, male, flags
  FROM migrant_stock WHERE destination = $economy
)
SELECT
  direction, edition, year, partner, female, male, flags, unobserved_split.origin IS NOT NULL AS shared,
  gap.before AS lost_before, gap.destination AS lost_in, 100 * gap.there AS lost_there,
  100 * gap.lost AS lost
FROM ends
JOIN newest USING (edition, year)
LEFT JOIN unobserved_split USING (edition, year, origin, destination)
LEFT JOIN lost_destination AS gap
  ON direction = 'abroad' AND gap.edition = ends.edition AND gap.origin = $economy
ORDER BY direction, edition DESC, female::DOUBLE + male DESC, partner;
