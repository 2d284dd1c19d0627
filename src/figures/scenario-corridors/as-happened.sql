-- The corridors that a year's incomes, as they turned out, change most, each with its ends.
SELECT sender, receiver, usd, error, women, cost, cost_status, central, low, high, changed
FROM scenario_corridors_as_happened($year, $stock, $of, $low, $central, $high)
ORDER BY abs(central) DESC, receiver, sender
