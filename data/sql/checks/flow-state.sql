-- A published flow is above zero, a zero is 0, and one that is not available has no amount
SELECT
  'remittance_flow' AS "table", format('{} {} {}', year, sender, receiver) AS "row", matrix.source,
  CASE flow.status WHEN 'published' THEN usd > 0 WHEN 'zero' THEN usd = 0 ELSE usd IS NULL END AS ok,
  format('{} with US${}', flow.status, coalesce(usd::VARCHAR, ' nothing')) AS reason
FROM remittance_flow AS flow
LEFT JOIN remittance_matrix AS matrix USING (year)
