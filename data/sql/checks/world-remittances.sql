-- National remittances add up to the publisher's world total, to US$1 million
-- KNOMAD's total leaves out Venezuela, which its list has, while it is in no income group.
WITH summed AS (
  SELECT
    source, edition, direction, year, sum(usd) AS usd,
    coalesce(sum(usd) FILTER (economy = 'VEN'), 0) AS unclassified
  FROM remittance_total
  GROUP BY source, edition, direction, year
)
SELECT
  'remittance_total' AS "table", format('{} {} {}', stated.edition, stated.name, stated.year) AS "row", stated.source,
  least(abs(coalesce(usd, 0) - stated.value), abs(coalesce(usd - unclassified, 0) - stated.value)) <= 1e6 AS ok,
  format('economies add up to US${:,}, the publisher says US${:,}', coalesce(usd, 0)::BIGINT, stated.value::BIGINT) AS reason
FROM published_total AS stated
LEFT JOIN summed
  ON summed.source = stated.source AND summed.edition = stated.edition AND 'world_' || summed.direction = stated.name AND summed.year = stated.year
WHERE stated.source = 'knomad-flows' AND stated.name IN ('world_received', 'world_paid')
