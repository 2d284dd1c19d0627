-- What every cell of a published matrix says. A pair that a table row does not hold is implied:
-- zero, unless blanks of that year mean that there is no estimate and none of its zeros was kept.
CREATE VIEW matrix_cell_state AS
SELECT
  s.year, s.economy AS sender, r.economy AS receiver, flow.usd,
  CASE
    WHEN flow.status IS NOT NULL THEN flow.status::VARCHAR
    WHEN matrix.blank_means = 'zero' THEN 'zero'
    ELSE 'no_estimate'
  END AS state
FROM remittance_matrix_economy AS s
JOIN remittance_matrix_economy AS r ON r.year = s.year AND r.as_receiver AND r.economy <> s.economy
JOIN remittance_matrix AS matrix ON matrix.year = s.year
LEFT JOIN remittance_flow AS flow
  ON flow.year = s.year AND flow.sender = s.economy AND flow.receiver = r.economy
WHERE s.as_sender;
