-- An economy that the publisher lists in a year, with none of the category, has zero.
CREATE TEMP VIEW value_displaced AS
WITH ends AS (
  SELECT 'refugees_hosted' AS measure, year, asylum AS economy, category = 'refugees' AS counts, total FROM displaced
  UNION ALL
  SELECT 'refugees_origin', year, origin, category = 'refugees', total FROM displaced
  UNION ALL
  SELECT 'refugees_returned', year, origin, category = 'returned_refugees', total FROM displaced
)
SELECT
  measure, 'unhcr'::series_id AS series, year, economy,
  coalesce(sum(total) FILTER (counts), 0)::DOUBLE AS value, 'published'::value_status AS status
FROM ends
GROUP BY measure, year, economy;
