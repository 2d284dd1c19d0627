-- Mean costs by type of provider, of each quarter and of all of them together (no quarter).
SELECT quarter, provider, digits6(cost_pct) AS percent
FROM sending_cost_provider
ORDER BY quarter NULLS FIRST, provider;
