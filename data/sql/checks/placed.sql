-- Every economy that has a place on the map has the point of its label, on the globe
SELECT
  'economy' AS "table", economy AS "row", (SELECT max(id) FROM source WHERE product = 'natural-earth') AS source,
  coalesce(lon BETWEEN -180 AND 180 AND lat BETWEEN -90 AND 90, false) AS ok,
  format('{} has a place but no point', name) AS reason
FROM economy
WHERE placed
