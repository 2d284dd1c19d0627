-- What central banks report of an economy as a partner, as sender or as receiver, and of the groups
-- that it sends in as a member; `newest` is the last whole year of that bank.
WITH reported AS (
  SELECT
    year, direction, sender, receiver, partner_group::VARCHAR AS partner_group, reporter, source,
    definition, usd, max(year) OVER (PARTITION BY source) AS newest
  FROM official_year
)
SELECT year, sender, receiver, partner_group, reporter, source, definition, usd, newest
FROM reported
WHERE CASE direction WHEN 'received' THEN sender ELSE receiver END = $economy OR (
  direction = 'received'
  AND partner_group IN (FROM partner_group_member SELECT partner_group WHERE economy = $economy)
)
ORDER BY reporter, sender, receiver, partner_group, definition, year
