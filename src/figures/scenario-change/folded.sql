-- The corridors that some scenarios are about, those with a price or from chosen senders, and in a
-- row a receiver what goes by its others: their interval is the one that they have together, where
-- all of them change by the same part. Nothing of it matters where no corridor of the receiver changes.
-- Scenarios about chosen senders take no prices: no cost is told. Distances of ends have four digits,
-- as ends are told with three.
WITH
corridor AS (
  SELECT
    * EXCLUDE (cost, cost_status), sum(usd) OVER (PARTITION BY receiver) AS total,
    CASE WHEN $kept = 'prices' THEN cost END AS cost,
    CASE WHEN $kept = 'prices' THEN cost_status END AS cost_status,
    CASE $kept
      WHEN 'prices' THEN coalesce(cost_status = 'published', FALSE)
      ELSE list_contains(string_split($kept, ','), sender::VARCHAR)
    END AS kept
  FROM scenario_corridor($year, $stock)
),
ended AS (
  SELECT
    *, max(kept) OVER (PARTITION BY receiver) AS matters,
    (usd - total * lower_end(usd / total, lower)) / nullif(total - usd, 0) AS down,
    (greatest(usd, total * coalesce(upper_end(usd / total, upper), 1)) - usd) / nullif(total - usd, 0) AS up
  FROM corridor
),
folded AS (
  SELECT
    CASE WHEN $kept = 'prices' AND sender = 'XUN' THEN 'XUN' ELSE 'XOT' END AS sender,
    receiver, sum(usd) AS usd, coalesce(cost_status, '') AS cost_status, count(*) AS corridors,
    any_value(total) - sum(usd) AS others,
    digits6(sum(cost * usd) FILTER (cost_status = 'published') / sum(usd)) AS cost,
    CASE WHEN any_value(matters) THEN sqrt(sum(down ** 2)) END AS down,
    CASE WHEN any_value(matters) THEN sqrt(sum(up ** 2)) END AS up
  FROM ended
  WHERE NOT kept
  GROUP BY ALL
)
SELECT
  sender::VARCHAR AS sender, receiver, usd,
  coalesce(lower::VARCHAR, '') || '..' || coalesce(upper::VARCHAR, '') AS error,
  NULL AS women, cost, cost_status, NULL AS below, NULL AS above, 1 AS corridors
FROM ended
WHERE kept
UNION ALL
SELECT
  sender, receiver, usd, '..' AS error, NULL AS women, cost, nullif(cost_status, ''),
  coalesce(round(others * down, 3 - floor(log10(nullif(others * down, 0)))::INTEGER), 0) AS below,
  coalesce(round(others * up, 3 - floor(log10(nullif(others * up, 0)))::INTEGER), 0) AS above, corridors
FROM folded
ORDER BY receiver, usd DESC, sender
