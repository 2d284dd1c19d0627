-- Years across which no change is told of what an economy received, by whoever it came from; `at_end`
-- are those that bar only a change that ends in them.
SELECT economy, year, reason = 'apart' AS at_end
FROM untold_change
WHERE direction = 'received'
ORDER BY economy, year, at_end
