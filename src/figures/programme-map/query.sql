-- What each economy with a programme received last, by whom the money is told, and women's share of its migrants
-- abroad, by UN DESA's newest revision.
WITH last_received AS (
  SELECT economy, arg_max(value, year) AS received, max(year) AS received_year, arg_max(status, year) AS received_status
  FROM measure_value
  WHERE measure = 'received' AND series = $series
  GROUP BY economy
),
last_women AS (
  SELECT economy, arg_max(value, year) AS women, max(year) AS women_year
  FROM measure_value
  WHERE measure = 'abroad_women' AND series = newest_stock_series()
  GROUP BY economy
)
SELECT economy, received, received_year, received_status, women, women_year
FROM (SELECT DISTINCT economy FROM programme_economy) AS place
LEFT JOIN last_received USING (economy)
LEFT JOIN last_women USING (economy)
ORDER BY economy;
