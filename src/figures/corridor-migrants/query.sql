-- People by origin in the economy, the sender of a corridor; which have the share of women that many
-- origins there have; and the year from which they were grown as all others there.
SELECT
  edition, origin, year, female, male, unobserved_split.origin IS NOT NULL AS shared,
  moved.since AS moved_since
FROM migrant_stock
LEFT JOIN unobserved_split USING (edition, year, destination, origin)
LEFT JOIN moved_pair AS moved USING (edition, year, destination, origin)
WHERE destination = $economy
ORDER BY edition, origin, year
