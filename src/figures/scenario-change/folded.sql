-- The corridors that some scenarios are about; those of a receiver's others in a row.
SELECT sender, receiver, usd, error, women, cost, cost_status, below, above, corridors
FROM scenario_folded($year, $stock, $kept)
ORDER BY receiver, usd DESC, sender
