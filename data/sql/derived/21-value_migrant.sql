-- A share is over the pairs for which both sexes are known; of fewer than 100 people it tells nothing,
-- nor where a destination has one share for many origins and over a quarter of the people are so.
-- Of an origin whose revision lacks destinations, count and share are of the others alone; so they are
-- of territories of whose people no revision has more than a few in the state that they belong to, and
-- of British ones in a revision that has none of them in the United Kingdom, as others have.
CREATE TEMP VIEW value_migrant AS
WITH without_state AS (
  SELECT edition, economy
  FROM (SELECT DISTINCT edition FROM migrant_stock)
  CROSS JOIN (
    SELECT unnest([
      'GLP', 'GUF', 'MTQ', 'MYT', 'NCL', 'PYF', 'REU', 'SPM', 'WLF',
      'BES', 'CUW', 'SXM', 'ASM', 'GUM', 'MNP', 'VIR'
    ]) AS economy
  )
  UNION ALL
  SELECT edition, economy
  FROM (SELECT DISTINCT edition FROM migrant_stock)
  CROSS JOIN (
    SELECT unnest(['AIA', 'BMU', 'CYM', 'FLK', 'GIB', 'MSR', 'SHN', 'TCA', 'VGB']) AS economy
  )
  WHERE (edition, economy) NOT IN (
    SELECT (edition, origin::VARCHAR) FROM migrant_stock WHERE destination = 'GBR'
  )
),
stock AS (
  SELECT migrant_stock.*, split.origin IS NOT NULL AS alike
  FROM migrant_stock
  LEFT JOIN unobserved_split AS split USING (edition, year, origin, destination)
),
ends AS (
  SELECT 'abroad' AS measure, edition, year, origin AS economy, female, male, alike FROM stock
  UNION ALL
  SELECT 'hosted', edition, year, destination, female, male, alike FROM stock
),
summed AS (
  SELECT
    measure, ('undesa-' || ends.edition)::series_id AS series,
    ends.year, ends.economy,
    sum(coalesce(female, 0)::DOUBLE + coalesce(male, 0)) AS persons,
    sum(female::DOUBLE) FILTER (male IS NOT NULL) AS female,
    sum(female::DOUBLE + male) AS both_known,
    coalesce(sum(female::DOUBLE + male) FILTER (alike), 0) AS alike,
    count(lost_destination.origin) + count(without_state.economy) > 0 AS lacking
  FROM ends
  LEFT JOIN lost_destination
    ON ends.measure = 'abroad' AND lost_destination.origin = ends.economy
      AND lost_destination.edition = ends.edition
  LEFT JOIN without_state
    ON ends.measure = 'abroad' AND without_state.economy = ends.economy::VARCHAR
      AND without_state.edition = ends.edition
  GROUP BY ALL
)
SELECT
  measure, series, year, economy, persons AS value,
  (CASE WHEN lacking THEN 'lacking' ELSE 'published' END)::value_status AS status
FROM summed
UNION ALL
SELECT measure || '_women', series, year, economy, digits6(100 * female / both_known),
  CASE
    WHEN both_known < 100 THEN 'few'
    WHEN 4 * alike > both_known THEN 'alike'
    WHEN lacking THEN 'lacking'
    ELSE 'published'
  END
FROM summed
WHERE both_known > 0;
