-- Migrant stocks add up to the publisher's world totals, of both sexes and of women
WITH summed AS (
  SELECT 'undesa-ims-' || edition AS source, year, sum(female::BIGINT + male) AS persons, sum(female) AS female
  FROM migrant_stock
  GROUP BY ALL
)
SELECT
  'migrant_stock' AS "table", format('{} {}', stated.name, stated.year) AS "row", stated.source,
  coalesce(CASE stated.name WHEN 'stock_world' THEN persons ELSE female END = stated.value, false) AS ok,
  format('pairs add up to {:,} persons of whom {:,} women; the publisher says {:,}', persons::BIGINT, female::BIGINT, stated.value::BIGINT) AS reason
FROM published_total AS stated
LEFT JOIN summed USING (source, year)
WHERE stated.name IN ('stock_world', 'stock_world_female')
