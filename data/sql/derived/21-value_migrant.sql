-- A share is over the pairs for which both sexes are known; of fewer than 100 people it tells nothing.
-- Of an origin whose revision lacks destinations, count and share are of the others alone.
CREATE TEMP VIEW value_migrant AS
WITH ends AS (
  SELECT 'abroad' AS measure, edition, year, origin AS economy, female, male FROM migrant_stock
  UNION ALL
  SELECT 'hosted', edition, year, destination, female, male FROM migrant_stock
),
summed AS (
  SELECT
    measure, ('undesa-' || ends.edition)::series_id AS series,
    ends.year, economy,
    sum(coalesce(female, 0)::DOUBLE + coalesce(male, 0)) AS persons,
    sum(female::DOUBLE) FILTER (male IS NOT NULL) AS female,
    sum(female::DOUBLE + male) AS both_known,
    count(lost_destination.origin) > 0 AS lacking
  FROM ends
  LEFT JOIN lost_destination
    ON ends.measure = 'abroad' AND lost_destination.origin = economy
      AND lost_destination.edition = ends.edition
  GROUP BY ALL
)
SELECT
  measure, series, year, economy, persons AS value,
  (CASE WHEN lacking THEN 'lacking' ELSE 'published' END)::value_status AS status
FROM summed
UNION ALL
SELECT measure || '_women', series, year, economy, digits6(100 * female / both_known),
  CASE WHEN both_known < 100 THEN 'few' WHEN lacking THEN 'lacking' ELSE 'published' END
FROM summed
WHERE both_known > 0;
