-- What groups of economies, or economies, have of a measure in some years, added up over those with a
-- figure. `named` lists groups as `economies_in` takes them, and codes, apart by spaces; so do `years`.
WITH member AS (
  SELECT named, member.economy
  FROM unnest(string_split($named, ' ')) AS asked(named)
  CROSS JOIN economies_in(named) AS member
  JOIN economy USING (economy)
  WHERE placed
)
SELECT named, year, sum(value)::DOUBLE AS value, count(*) AS economies
FROM member
JOIN measure_value USING (economy)
WHERE measure = $measure AND series = $series
  AND list_contains(string_split($years, ' '), year::VARCHAR)
GROUP BY named, year
ORDER BY named, year
