-- How publishers write economies. economy: NULL for groups and for places that are no economy of
-- the atlas. counted: the place is a part of that economy, which reports it.
SELECT code, name, economy, bool_or(coalesce(note, '') LIKE 'Counted in %') AS counted
FROM economy_code
WHERE source <> 'natural-earth'
GROUP BY code, name, economy
ORDER BY code, name, economy
