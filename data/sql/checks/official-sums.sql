-- What a central bank reports by partner, period or part adds up to its own total, to its rounding
WITH newest AS (
  SELECT flow.*
  FROM official_flow AS flow
  JOIN cited ON cited.source = flow.source AND cited.edition = flow.edition AND cited.part = flow.period_kind::VARCHAR
  WHERE cited."table" = 'official_flow' AND cited.newest
),
quarter AS (
  SELECT source, direction, year, CASE period_kind WHEN 'month' THEN format('{}Q{}', year, (right(period, 2)::INTEGER + 2) // 3) ELSE period END AS period, period_kind, partner_group, usd
  FROM newest
  WHERE source = 'banxico'
),
pair AS (
  -- Partners of a quarter and the months in it, rounded apart.
  SELECT 'banxico' AS source, format('{} {}', period, direction) AS "row",
    sum(usd) FILTER (period_kind = 'quarter') AS parts, sum(usd) FILTER (period_kind = 'month') AS total, 20 AS slack
  FROM quarter
  GROUP BY period, direction
  HAVING parts IS NOT NULL
  UNION ALL
  -- Countries of a year, and its months.
  SELECT 'cba', format('{} {} partners', period, direction),
    sum(usd) FILTER (partner_group IS DISTINCT FROM 'world'), sum(usd) FILTER (partner_group = 'world'), 100
  FROM newest
  WHERE source = 'cba' AND period_kind = 'year'
  GROUP BY period, direction
  UNION ALL
  SELECT 'cba', format('{} {} months', year, direction),
    sum(usd) FILTER (period_kind = 'month'), sum(usd) FILTER (period_kind = 'year'), 100
  FROM newest
  WHERE source = 'cba' AND partner_group = 'world'
  GROUP BY year, direction
  UNION ALL
  SELECT 'bsp', format('{} {}', period, partner),
    sum(usd) FILTER (definition <> 'cash'), sum(usd) FILTER (definition = 'cash'), 1000
  FROM newest
  WHERE source = 'bsp'
  GROUP BY period, partner
)
SELECT
  'official_flow' AS "table", "row", source, coalesce(abs(parts - total) <= slack, false) AS ok,
  format('its parts add up to US${:,}, the central bank says US${:,}', coalesce(parts, 0)::BIGINT, coalesce(total, 0)::BIGINT) AS reason
FROM pair
UNION ALL
-- The State Bank of Pakistan names a part of the senders only.
SELECT 'official_flow', period, 'sbp', coalesce(sum(usd) FILTER (partner_group IS DISTINCT FROM 'world') <= sum(usd) FILTER (partner_group = 'world'), false), 'its senders are more than its total'
FROM newest
WHERE source = 'sbp'
GROUP BY period
