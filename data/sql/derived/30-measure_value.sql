-- Of a cost, `coverage` is the part of the money that its corridors carry, and `partner` the other
-- end of the one corridor that it is of. No row is no data; a row with 0 is zero.
CREATE TABLE measure_value AS
WITH all_values AS (
  FROM value_remittance UNION ALL BY NAME FROM value_migrant
  UNION ALL BY NAME FROM value_cost UNION ALL BY NAME FROM value_displaced
  UNION ALL BY NAME FROM value_conflict
)
SELECT measure::measure_id AS measure, series, year, economy, value, status, coverage, partner, publisher,
  other
FROM all_values
ORDER BY measure, series, economy, year;
COMMENT ON TABLE measure_value IS 'Measures of the map
Every measure that the map colours economies by. No row is no data; a row with 0 is zero.
Rests on: remittance_total, indicator, migrant_stock, sending_cost, sending_cost_economy, displaced, conflict_deaths';
COMMENT ON COLUMN measure_value.measure IS 'Which measure';
COMMENT ON COLUMN measure_value.series IS 'Whose figures, and which release';
COMMENT ON COLUMN measure_value.year IS 'Year [year]';
COMMENT ON COLUMN measure_value.economy IS 'Economy';
COMMENT ON COLUMN measure_value.value IS 'Value [as the measure says]';
COMMENT ON COLUMN measure_value.status IS 'published, estimate, or why it is no evidence: thin, doubtful, partial (costs), few (under 100 people), lacking (destinations without a row), alike (of over a quarter of them women were not counted apart)';
COMMENT ON COLUMN measure_value.coverage IS 'Of a cost, the part of the money that its corridors carry [0 to 1]';
COMMENT ON COLUMN measure_value.partner IS 'Of a cost of one corridor, its other end';
COMMENT ON COLUMN measure_value.publisher IS 'Of a headline, whose figure it is: wdi or knomad';
COMMENT ON COLUMN measure_value.other IS 'Of a headline, what the other publisher has, where it differs by over 10 % [as the measure says]';
