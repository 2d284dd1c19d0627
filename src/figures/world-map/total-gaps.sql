-- Why totals of a direction are not told, economy by economy and year by year.
SELECT year, economy, reason
FROM total_gap
WHERE direction = $direction AND series = $series
ORDER BY year, economy
