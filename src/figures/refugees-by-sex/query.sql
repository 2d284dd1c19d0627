-- Refugees by year, and those of them whose sex is reported. The rest are not shared out.
SELECT
  year, sum(total)::DOUBLE AS persons,
  coalesce(sum(female), 0)::DOUBLE AS women, coalesce(sum(male), 0)::DOUBLE AS men
FROM displaced
WHERE category = 'refugees'
  AND year >= (
    SELECT min(year) FROM displaced WHERE category = 'refugees' AND female IS NOT NULL
  )
GROUP BY year
ORDER BY year;
