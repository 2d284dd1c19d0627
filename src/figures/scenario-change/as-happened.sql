-- What a year's incomes, as they turned out, change for each receiver: a row for all its corridors.
SELECT
  sender, receiver, usd, error, women, cost, cost_status, corridors, covered, central, low, high,
  world_low, world_high
FROM scenario_as_happened($year, $stock, $of, $low, $central, $high)
ORDER BY receiver
