-- Years that there are corridors of, with what these add up to and the edition they are from.
SELECT
  'published' AS kind, matrix.year, matrix.source::VARCHAR AS source, matrix.edition,
  sum(flow.usd)::DOUBLE AS usd, count(*) FILTER (flow.usd > 0) AS corridors
FROM remittance_matrix AS matrix
JOIN remittance_flow AS flow USING (year)
GROUP BY ALL
UNION ALL
-- What is shared out are the headline totals; named is the release that most of them are from. The
-- migrants and incomes that they are shared out by begin in 1990 and are thin before 2000.
SELECT 'modelled', year, mode(source)::VARCHAR, mode(edition), sum(usd)::DOUBLE, NULL
FROM headline_total
WHERE direction = 'received' AND usd > 0 AND year >= 2000
GROUP BY year
ORDER BY kind, year
