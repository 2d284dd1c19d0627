-- Economies in the order of a measure in a year: those with evidence, of 100,000 people or more as far
-- as is known, of a group where one is named, and within limits. `persons`: the measure of all migrants,
-- where women are asked for as a count and not as a share of them.
WITH asked AS (
  SELECT
    economy, figure.status,
    CASE WHEN $persons IS NULL THEN figure.value ELSE round(all_persons.value * figure.value / 100) END AS value
  FROM measure_value AS figure
  LEFT JOIN (FROM measure_value WHERE measure::VARCHAR = $persons) AS all_persons USING (series, year, economy)
  WHERE figure.measure = $measure AND series = $series AND year = $year
)
SELECT economy, asked.value, asked.status
FROM asked
LEFT JOIN (
  SELECT economy, arg_max(value, year) AS newest FROM indicator_newest WHERE name = 'population' GROUP BY economy
) AS people USING (economy)
LEFT JOIN (
  SELECT economy, arg_max(female + male, year) AS newest FROM population_by_sex GROUP BY economy
) AS counted USING (economy)
WHERE asked.status NOT IN ('thin', 'doubtful', 'partial', 'few', 'lacking', 'alike')
  AND coalesce(people.newest, counted.newest, 0) >= 100000
  AND ($among IS NULL OR economy IN (FROM economies_in($among)))
  AND ($above IS NULL OR asked.value > $above)
  AND ($below IS NULL OR asked.value < $below)
ORDER BY CASE WHEN $least THEN asked.value ELSE -asked.value END, economy
LIMIT $count
