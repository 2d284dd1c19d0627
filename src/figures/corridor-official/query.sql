-- What central banks report of an economy as a partner, as sender or as receiver, and of the groups
-- that it sends in as a member; `newest` is the last whole year of that bank.
WITH own AS (
  SELECT year, sender, receiver, NULL::VARCHAR AS partner_group, reporter, source, definition, usd
  FROM official_year
  WHERE partner = $economy
  UNION ALL
  SELECT year, sender, receiver, partner_group::VARCHAR, reporter, source, definition, usd
  FROM official_year
  WHERE partner IS NULL AND direction = 'received'
    AND partner_group IN (FROM partner_group_member SELECT partner_group WHERE economy = $economy)
)
SELECT
  own.year, sender, receiver, partner_group, reporter, source, definition, usd, official_newest.year AS newest
FROM own
JOIN official_newest USING (source)
ORDER BY reporter, sender, receiver, partner_group, definition, own.year
