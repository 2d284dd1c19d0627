-- States add up to what their economy received in a quarter, or to what came from it to the economy that reports
WITH nation AS (
  SELECT source, period, reporter AS economy, NULL AS partner, sum(usd) AS usd
  FROM official_flow
  WHERE direction = 'received' AND period_kind = 'quarter'
  GROUP BY ALL
  UNION ALL
  SELECT source, period, partner, reporter::VARCHAR, sum(usd)
  FROM official_flow
  WHERE direction = 'received' AND period_kind = 'quarter'
  GROUP BY ALL
),
states AS (
  SELECT source, period, economy, partner::VARCHAR AS partner, sum(usd) AS usd
  FROM subnational_flow
  GROUP BY ALL
)
SELECT
  'subnational_flow' AS "table", format('{} {}', states.economy, states.period) AS "row", states.source,
  abs(states.usd - nation.usd) <= 40 AS ok,
  format('states add up to US${:,}, the nation is US${:,}', states.usd::BIGINT, nation.usd::BIGINT) AS reason
FROM states
JOIN nation
  ON nation.source = states.source AND nation.period = states.period AND nation.economy = states.economy
    AND nation.partner IS NOT DISTINCT FROM states.partner
