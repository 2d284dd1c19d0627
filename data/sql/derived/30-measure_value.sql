-- No row is no data; a row with 0 is zero.
CREATE TABLE measure_value AS
WITH all_values AS (
  FROM value_remittance UNION ALL FROM value_migrant UNION ALL FROM value_cost UNION ALL FROM value_displaced
)
SELECT measure::measure_id AS measure, series, year, economy, value, status
FROM all_values
ORDER BY measure, series, economy, year;
