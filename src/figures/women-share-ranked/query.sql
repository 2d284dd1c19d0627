-- Women's share of each economy's migrants abroad or hosted, in the first and the newest year of
-- the newest revision. Left out are origins that the revision lacks destinations of, and shares that
-- were not observed for most of the people.
WITH ends AS (
  SELECT min(year) AS first, max(year) AS newest FROM migrant_stock WHERE edition = newest_stock_edition()
)
SELECT persons.year, economy, persons.value AS persons, share.value AS share
FROM measure_value AS persons
JOIN measure_value AS share USING (series, year, economy)
JOIN economy USING (economy)
JOIN ends ON persons.year IN (ends.first, ends.newest)
WHERE persons.series = newest_stock_series()
  AND placed
  AND share.status NOT IN ('lacking', 'alike')
  AND persons.measure = $side::VARCHAR::measure_id
  AND share.measure = ($side::VARCHAR || '_women')::measure_id
ORDER BY economy, year;
