-- Years that there are corridors of, with what these add up to and the edition they are from.
SELECT
  'published' AS kind, matrix.year, matrix.source::VARCHAR AS source, matrix.edition,
  sum(flow.usd)::DOUBLE AS usd, count(*) FILTER (flow.usd > 0) AS corridors
FROM remittance_matrix AS matrix
JOIN remittance_flow AS flow USING (year)
GROUP BY ALL
UNION ALL
SELECT 'modelled', year, source::VARCHAR, edition, sum(usd)::DOUBLE, NULL
FROM remittance_series
WHERE direction = 'received' AND series = 'knomad' AND usd > 0
GROUP BY ALL
ORDER BY kind, year
