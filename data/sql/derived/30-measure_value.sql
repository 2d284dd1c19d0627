-- Of a cost, `coverage` is the part of the money that its corridors carry, and `partner` the other
-- end of the one corridor that it is of. No row is no data; a row with 0 is zero.
CREATE TABLE measure_value AS
WITH all_values AS (
  FROM value_remittance UNION ALL BY NAME FROM value_migrant
  UNION ALL BY NAME FROM value_cost UNION ALL BY NAME FROM value_displaced
)
SELECT measure::measure_id AS measure, series, year, economy, value, status, coverage, partner, publisher,
  other
FROM all_values
ORDER BY measure, series, economy, year;
