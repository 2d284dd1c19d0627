-- The largest corridors of each band, up to five; money or people without a partner have none.
WITH corridor AS (
  SELECT *, row_number() OVER (PARTITION BY from_group, to_group ORDER BY value DESC, sender, receiver) AS place
  FROM grouped_corridor($of, $year, $groups)
  WHERE value > 0
    AND sender IN (SELECT economy FROM economy WHERE region IS NOT NULL)
    AND receiver IN (SELECT economy FROM economy WHERE region IS NOT NULL)
)
SELECT
  $year::INTEGER AS year, from_group, to_group, sender::VARCHAR AS sender, receiver::VARCHAR AS receiver,
  value, lower, upper, status
FROM corridor
WHERE place <= 5
ORDER BY from_group, to_group, place
