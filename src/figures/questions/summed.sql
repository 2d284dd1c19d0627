-- What groups of economies, or economies, have of a measure in some years, added up over those with a
-- figure. `named` lists groups as `economies_in` takes them, and codes, apart by spaces; so do `years`.
WITH asked AS (
  SELECT unnest(string_split($named, ' ')) AS named
),
member AS (
  SELECT named, economy, placed AND CASE named
    WHEN 'ldc' THEN ldc
    WHEN 'lldc' THEN lldc
    WHEN 'sids' THEN sids
    WHEN 'fcv' THEN fcv
    ELSE coalesce(region::VARCHAR = named, FALSE) OR coalesce(income::VARCHAR = named, FALSE)
      OR list_contains(string_split(named, ','), economy::VARCHAR)
  END AS inside
  FROM asked, economy
)
SELECT named, year, sum(value)::DOUBLE AS value, count(*) AS economies
FROM member
JOIN measure_value USING (economy)
WHERE inside AND measure = $measure AND series = $series
  AND list_contains(string_split($years, ' '), year::VARCHAR)
GROUP BY named, year
ORDER BY named, year
