-- The corridors of a year as scenarios start from them.
SELECT
  sender, receiver, usd, coalesce(lower::VARCHAR, '') || '..' || coalesce(upper::VARCHAR, '') AS error,
  women, cost, cost_status
FROM scenario_corridor($year, $stock)
ORDER BY receiver, usd DESC, sender
