-- Economies in the order of a measure in a year: those with evidence, of 100,000 people or more as far
-- as is known, of a region or income group where one is named, and within limits.
SELECT economy, value, status
FROM measure_value
JOIN economy AS place USING (economy)
LEFT JOIN (
  SELECT economy, arg_max(value, year) AS newest FROM indicator_newest WHERE name = 'population' GROUP BY economy
) AS people USING (economy)
LEFT JOIN (
  SELECT economy, arg_max(female + male, year) AS newest FROM population_by_sex GROUP BY economy
) AS counted USING (economy)
WHERE measure = $measure AND series = $series AND year = $year
  AND status NOT IN ('thin', 'doubtful', 'partial', 'few', 'lacking', 'alike')
  AND coalesce(people.newest, counted.newest, 0) >= 100000
  AND ($region IS NULL OR place.region::VARCHAR = $region)
  AND ($income IS NULL OR place.income::VARCHAR = $income)
  AND ($above IS NULL OR measure_value.value > $above)
  AND ($below IS NULL OR measure_value.value < $below)
ORDER BY CASE WHEN $least THEN value ELSE -value END, economy
LIMIT $count
