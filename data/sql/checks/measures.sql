-- Measures are finite, once for each economy and year, and amounts of them not below zero
SELECT
  'measure_value' AS "table", format('{} {} {} {}', measure, series, year, economy) AS "row", '' AS source,
  isfinite(value) AND count(*) OVER (PARTITION BY measure, series, year, economy) = 1
    AND (value >= 0 OR measure IN ('cost_to', 'cost_from', 'received', 'paid', 'received_gdp', 'received_person')) AS ok,
  format('its value is {}', value) AS reason
FROM measure_value
