-- A measure of some economies over years. `economies` lists their codes, apart by spaces.
SELECT year, economy, value, status, publisher, other
FROM measure_value
WHERE measure = $measure AND series = $series AND year BETWEEN $since AND $until
  AND list_contains(string_split($economies, ' '), economy::VARCHAR)
ORDER BY economy, year
