-- National remittances add up to the publisher's world total, to the rounding of its file
WITH summed AS (
  SELECT source, edition, direction, year, sum(usd) AS usd, count(*) AS economies
  FROM remittance_total
  GROUP BY ALL
)
SELECT
  'remittance_total' AS "table", format('{} {} {}', stated.edition, stated.name, stated.year) AS "row", stated.source,
  abs(coalesce(summed.usd, 0) - stated.value) <= 1e6 + 1e-5 * stated.value AS ok,
  format('economies add up to US${:,}, the publisher says US${:,}', coalesce(summed.usd, 0)::BIGINT, stated.value::BIGINT) AS reason
FROM published_total AS stated
LEFT JOIN summed
  ON summed.source = stated.source AND summed.edition = stated.edition AND 'world_' || summed.direction = stated.name AND summed.year = stated.year
WHERE stated.source = 'knomad-flows' AND stated.name IN ('world_received', 'world_paid')
