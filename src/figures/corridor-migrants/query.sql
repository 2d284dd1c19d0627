-- People by origin in the economy, the sender of a corridor.
SELECT edition, origin, year, female, male
FROM migrant_stock
WHERE destination = $economy
ORDER BY edition, origin, year
