-- What names every economy, and whether it has a place on the map.
SELECT economy, iso2, name, placed
FROM economy
ORDER BY economy
