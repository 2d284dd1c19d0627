-- Each remittance matrix has as many cells above zero as were counted in its file
SELECT
  'remittance_matrix' AS "table", matrix.year AS "row", matrix.source,
  count(flow.year) FILTER (flow.usd > 0) = matrix.cells_positive AS ok,
  format('the table has {} cells above zero, the file {}', count(flow.year) FILTER (flow.usd > 0), matrix.cells_positive) AS reason
FROM remittance_matrix AS matrix
LEFT JOIN remittance_flow AS flow USING (year)
GROUP BY matrix.year, matrix.source, matrix.cells_positive
