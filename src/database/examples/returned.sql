-- Refugees who returned, by year and origin, to the five economies with the most returns since 2010.
WITH most AS (
  SELECT origin
  FROM displaced
  WHERE category = 'returned_refugees' AND year >= 2010
  GROUP BY origin
  ORDER BY sum(total) DESC
  LIMIT 5
)
SELECT year, economy.name AS returned_to, sum(total) AS people
FROM displaced
JOIN most USING (origin)
JOIN economy ON economy.economy = displaced.origin
WHERE category = 'returned_refugees' AND year >= 2000
GROUP BY ALL
ORDER BY returned_to, year
