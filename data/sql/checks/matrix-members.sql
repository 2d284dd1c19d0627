-- Every flow runs between a sender and a receiver that the matrix of its year holds
-- What is unallocated also goes to economies without another estimate of what they receive.
SELECT
  'remittance_flow' AS "table", format('{} {} {}', flow.year, flow.sender, flow.receiver) AS "row",
  matrix.source,
  coalesce(s.as_sender AND (r.as_receiver OR flow.sender = 'XUN'), false) AS ok,
  'an end of it is not in the matrix of its year' AS reason
FROM remittance_flow AS flow
LEFT JOIN remittance_matrix AS matrix USING (year)
LEFT JOIN remittance_matrix_economy AS s ON s.year = flow.year AND s.economy = flow.sender
LEFT JOIN remittance_matrix_economy AS r ON r.year = flow.year AND r.economy = flow.receiver
