-- A measure of some economies over years. `economies` lists their codes, apart by spaces. `persons`: the
-- measure of all migrants, where women are asked for as a count and not as a share of them.
SELECT
  figure.year, figure.economy,
  CASE WHEN $persons IS NULL THEN figure.value ELSE round(all_persons.value * figure.value / 100) END AS value,
  figure.status, figure.publisher, figure.other
FROM measure_value AS figure
LEFT JOIN (FROM measure_value WHERE measure::VARCHAR = $persons) AS all_persons USING (series, year, economy)
WHERE figure.measure = $measure AND series = $series AND year BETWEEN $since AND $until
  AND list_contains(string_split($economies, ' '), economy::VARCHAR)
ORDER BY economy, year
