-- What central banks report of the corridors out of an economy, and of the groups that it is sent
-- from as a member; `newest` is the last whole year of that bank.
WITH reported AS (
  SELECT
    year, sender, receiver, partner_group::VARCHAR AS partner_group, reporter, source, definition, usd,
    max(year) OVER (PARTITION BY source) AS newest
  FROM official_year
)
SELECT year, receiver, partner_group, reporter, source, definition, usd, newest
FROM reported
WHERE sender = $economy OR (
  sender IS NULL AND partner_group IN (FROM partner_group_member SELECT partner_group WHERE economy = $economy)
)
ORDER BY receiver, partner_group, reporter, definition, year
