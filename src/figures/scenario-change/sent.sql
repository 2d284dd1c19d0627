-- The corridors of a year as scenarios start from them that take neither prices nor who migrates.
SELECT
  sender, receiver, usd, coalesce(lower::VARCHAR, '') || '..' || coalesce(upper::VARCHAR, '') AS error,
  NULL AS women, NULL AS cost, NULL::VARCHAR AS cost_status
FROM scenario_corridor($year, $stock)
ORDER BY receiver, usd DESC, sender
