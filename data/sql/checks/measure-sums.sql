-- The flows of a year and the measures made of them have the same sum
WITH flow AS (
  SELECT kind, series, year, sum(value) AS value FROM corridor_value WHERE kind IN ('migrant', 'refugee', 'return') GROUP BY ALL
),
paired (kind, measure) AS (
  VALUES
    ('migrant', 'abroad'), ('migrant', 'hosted'),
    ('refugee', 'refugees_hosted'), ('refugee', 'refugees_origin'),
    ('return', 'refugees_returned')
)
SELECT
  'measure_total' AS "table", format('{} {} {}', total.measure, total.series, total.year) AS "row", '' AS source,
  coalesce(flow.value, 0) = total.summed AS ok,
  format('flows have {:,}, the measure {:,}', coalesce(flow.value, 0)::BIGINT, total.summed::BIGINT) AS reason
FROM paired
JOIN measure_total AS total ON total.measure = paired.measure
LEFT JOIN flow ON flow.kind = paired.kind AND flow.series = total.series AND flow.year = total.year
