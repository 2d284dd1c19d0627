-- What each group sent in a year, and what each got. What is received is recorded and has no
-- interval. What was sent is modelled where no matrix is published, and then has that of such sums of
-- held-out years, or what `modelled_paid` has where it is one economy. `known` tells whether a publisher’s matrix knows of
-- the economy, so that a pair without a row is zero in it and not unknown.
WITH
setting AS (
  SELECT
    years_on($year, base_matrix($year)) AS years_on,
    $of = 'money' AND $year NOT IN (SELECT year FROM remittance_matrix) AS modelled
),
corridor AS MATERIALIZED (FROM grouped_corridor($of, $year, $groups)),
one AS (
  SELECT 'from' AS side, from_group AS node, sum(value) AS value, count(*)::INTEGER AS corridors
  FROM corridor GROUP BY from_group
  UNION ALL
  SELECT 'to', to_group, sum(value), count(*)::INTEGER FROM corridor GROUP BY to_group
),
paid AS (
  SELECT
    from_group AS node, sum(value) AS usd, coalesce(sum(value) FILTER (reason IS NULL), 0) AS sure,
    max(value) >= 0.95 * sum(value) AS one, arg_max(upper, value) AS one_upper, max(lower) AS most_lower,
    max(upper) AS most_upper
  FROM corridor
  CROSS JOIN setting
  LEFT JOIN doubted_pair USING (sender, receiver)
  WHERE setting.modelled AND from_group = sender::VARCHAR
  GROUP BY from_group
),
known AS (
  SELECT economy::VARCHAR AS node, as_sender, as_receiver
  FROM remittance_matrix_economy
  WHERE $of = 'money' AND year = $year
)
SELECT
  $year::INTEGER AS year, side, one.node, value,
  (CASE
    WHEN one AND one_upper IS NOT NULL THEN least(usd, digits2(most_lower))
    WHEN error.upper IS NULL THEN NULL
    WHEN usd IS NOT NULL THEN least(usd, paid_lower(sure, error.lower, most_lower))
    ELSE lower_usd(value, (SELECT sum(value) FROM corridor), error.lower)
  END)::DOUBLE AS lower,
  (CASE
    WHEN one AND one_upper IS NOT NULL THEN greatest(usd, digits2(most_upper))
    WHEN error.upper IS NULL THEN NULL
    WHEN usd IS NOT NULL THEN greatest(usd, paid_upper(usd, error.upper, most_upper))
    ELSE upper_usd(value, (SELECT sum(value) FROM corridor), error.upper)
  END)::DOUBLE AS upper,
  corridors, setting.modelled AND side = 'from' AS modelled,
  coalesce(CASE side WHEN 'from' THEN as_sender ELSE as_receiver END, false) AS known,
  economy.region::VARCHAR AS region
FROM one
CROSS JOIN setting
LEFT JOIN paid ON side = 'from' AND paid.node = one.node
LEFT JOIN known ON known.node = one.node
LEFT JOIN economy ON economy.economy::VARCHAR = one.node
LEFT JOIN estimate_error AS error
  ON setting.modelled AND side = 'from' AND one.node <> 'unknown'
  AND error.of = CASE WHEN usd IS NULL THEN 'group' ELSE 'sender' END
  AND error.years_on = setting.years_on AND error.size = size_class(value) AND forecasts >= 100
ORDER BY side, one.node
