-- Each remittance matrix adds up to its publisher's grand total, to US$2 million
-- A corridor that is "not available" can still be in the total: it may hide a million more.
SELECT
  'remittance_flow' AS "table", matrix.year AS "row", matrix.source,
  abs(sum(flow.usd) - matrix.total_published_usd) <= 2e6 + 1e6 * count(*) FILTER (flow.status = 'not_available') AS ok,
  format('the cells of {} add up to US${:,}, the publisher says US${:,}', matrix.year, sum(flow.usd)::BIGINT, matrix.total_published_usd::BIGINT) AS reason
FROM remittance_matrix AS matrix
JOIN remittance_flow AS flow USING (year)
WHERE matrix.total_published_usd IS NOT NULL
GROUP BY matrix.year, matrix.source, matrix.total_published_usd
