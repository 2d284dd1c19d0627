SELECT year, economy, value, status, coverage, partner, publisher, other
FROM measure_value
WHERE measure = $measure AND series = $series
ORDER BY year, economy
