-- Destinations with their income per person, in the newest year that income is published for.
WITH income AS (
  SELECT economy, year, value
  FROM indicator_newest
  WHERE name = 'gdp_person_ppp'
    AND year = (SELECT max(year) FROM indicator_newest WHERE name = 'gdp_person_ppp')
),
hosted AS (
  SELECT year, destination, sum(female::DOUBLE) AS female, sum(female::DOUBLE + male) AS persons
  FROM migrant_stock
  WHERE edition = newest_stock_edition()
    AND year = (SELECT max(year) FROM migrant_stock WHERE edition = newest_stock_edition())
  GROUP BY ALL
)
SELECT
  hosted.year AS stock_year, income.year AS value_year, NULL::VARCHAR AS origin, destination,
  persons, round(100 * female / persons, 3) AS share, income.value, 'published' AS status
FROM hosted
JOIN income ON income.economy = destination
WHERE persons >= $least
ORDER BY destination;
