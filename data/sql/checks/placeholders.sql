-- Every 0 among the totals is a placeholder with its reason, and nothing else is one
SELECT
  'remittance_total' AS "table", format('{} {} {} {}', edition, direction, year, economy) AS "row", source,
  (status = 'placeholder') = (usd = 0) AND (status = 'placeholder') = (reason IS NOT NULL) AS ok,
  format('US${:,} is {}, because {}', usd, status, coalesce(reason::VARCHAR, 'nothing')) AS reason
FROM remittance_total
