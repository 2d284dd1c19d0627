-- Displaced women and men whose sex is known are never more than the total
SELECT
  'displaced' AS "table", format('{} {} {} {}', year, origin, asylum, category) AS "row", 'unhcr' AS source,
  coalesce(female, 0) + coalesce(male, 0) <= total AS ok,
  format('{} women and {} men of {} persons', female, male, total) AS reason
FROM displaced
WHERE female IS NOT NULL OR male IS NOT NULL
