-- The values of a year, and of the one before it, against which a year is called incomplete.
SELECT year, economy, value, status, coverage, partner, publisher, other
FROM measure_value
WHERE measure = $measure AND series = $series AND year BETWEEN $year - 1 AND $year
ORDER BY year, economy
