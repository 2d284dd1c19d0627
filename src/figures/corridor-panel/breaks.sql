-- Years before which no change is told of what an economy received, by whoever it came from.
SELECT economy, year
FROM headline_total
WHERE direction = 'received' AND break_before IS NOT NULL
ORDER BY economy, year
