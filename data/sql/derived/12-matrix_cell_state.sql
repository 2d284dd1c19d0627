-- Pairs that a matrix sets to zero by assumption: both of their cells hold an explicit zero. One
-- explicit zero alone is a small amount rounded away, or a cell filled by hand.
CREATE VIEW assumed_zero AS
SELECT year, sender, receiver
FROM remittance_flow AS one
WHERE status = 'zero' AND EXISTS (
  FROM remittance_flow AS other
  WHERE other.status = 'zero' AND other.year = one.year
    AND other.sender = one.receiver AND other.receiver = one.sender
);
COMMENT ON VIEW assumed_zero IS 'Pairs that a matrix sets to zero by assumption
Both cells of the pair hold an explicit zero.
Rests on: remittance_flow';
COMMENT ON COLUMN assumed_zero.year IS 'Year [year]';
COMMENT ON COLUMN assumed_zero.sender IS 'Economy the money is sent from';
COMMENT ON COLUMN assumed_zero.receiver IS 'Economy the money is sent to';

-- What every cell of a published matrix says. A pair without a row is zero where the matrix shares
-- out what the receiver got; in the columns of receivers of whom it knows nothing, all is blank.
CREATE VIEW matrix_cell_state AS
SELECT
  s.year, s.economy AS sender, r.economy AS receiver, flow.usd,
  CASE
    WHEN flow.status IS NOT NULL THEN flow.status::VARCHAR
    WHEN s.as_sender AND r.as_receiver THEN 'zero'
    ELSE 'no_estimate'
  END AS state
FROM remittance_matrix_economy AS s
JOIN remittance_matrix_economy AS r ON r.year = s.year
LEFT JOIN remittance_flow AS flow
  ON flow.year = s.year AND flow.sender = s.economy AND flow.receiver = r.economy
WHERE r.economy <> s.economy OR flow.status IS NOT NULL;
COMMENT ON VIEW matrix_cell_state IS 'What every cell of a matrix says
Tells zero from no estimate: a pair without a row is zero where the matrix shares out what the receiver got, and blank where it knows nothing of the receiver.
Rests on: remittance_flow, remittance_matrix_economy';
COMMENT ON COLUMN matrix_cell_state.year IS 'Year [year]';
COMMENT ON COLUMN matrix_cell_state.sender IS 'Economy the money is sent from';
COMMENT ON COLUMN matrix_cell_state.receiver IS 'Economy the money is sent to';
COMMENT ON COLUMN matrix_cell_state.usd IS 'Published remittances [US$]';
COMMENT ON COLUMN matrix_cell_state.state IS 'published, zero, not_available or no_estimate';
