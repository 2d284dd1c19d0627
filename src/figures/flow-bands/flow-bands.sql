-- What went from each group to each in a year. The interval of a modelled band is measured on such
-- sums of held-out years; that of a band of one corridor is the corridor’s own. What a receiver got
-- from nobody in particular (`unknown`) has none.
WITH
setting AS (
  SELECT
    years_on($year, base_matrix($year)) AS years_on,
    $of = 'money' AND $year NOT IN (SELECT year FROM remittance_matrix) AS modelled
),
corridor AS MATERIALIZED (FROM grouped_corridor($of, $year, $groups)),
whole AS (
  SELECT to_group, sum(value) AS whole FROM corridor GROUP BY to_group
),
band AS (
  SELECT
    from_group, to_group, sum(value) AS value, count(*)::INTEGER AS corridors,
    any_value(lower) AS one_lower, any_value(upper) AS one_upper, any_value(status) AS one_status
  FROM corridor
  GROUP BY from_group, to_group
),
told AS (
  SELECT
    from_group, to_group, value, corridors, one_status, setting.modelled,
    CASE
      WHEN corridors = 1 THEN one_lower
      WHEN error.upper IS NOT NULL THEN lower_usd(value, whole, error.lower)
    END AS lower,
    CASE WHEN corridors = 1 THEN one_upper ELSE upper_usd(value, whole, error.upper) END AS upper
  FROM band
  CROSS JOIN setting
  JOIN whole USING (to_group)
  LEFT JOIN estimate_error AS error
    ON setting.modelled AND error.of = 'group' AND error.years_on = setting.years_on
    AND error.size = size_class(value) AND forecasts >= 100 AND from_group <> 'unknown'
)
SELECT
  $year::INTEGER AS year, from_group, to_group, value, lower::DOUBLE AS lower, upper::DOUBLE AS upper, corridors,
  CASE
    WHEN corridors = 1 THEN one_status
    WHEN value = 0 THEN 'zero'
    WHEN NOT modelled THEN 'published'
    WHEN lower = 0 THEN 'thin'
    ELSE 'modelled'
  END AS status
FROM told
ORDER BY from_group, to_group
