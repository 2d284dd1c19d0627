SELECT year, economy, value, status
FROM measure_value
WHERE measure = $measure AND series = $series
ORDER BY year, economy
