-- Who is in the matrix of a year: whose payments it knows, and whose receipts it shares out. Tells zero
-- from no estimate.
SELECT year, economy, as_sender, as_receiver
FROM remittance_matrix_economy
ORDER BY year, economy
