-- In how many economies each source has anything in each table, year by year.
SELECT "table", source, year, max(economies) AS economies, sum("rows")::BIGINT AS "rows"
FROM coverage
GROUP BY "table", source, year
ORDER BY "table", source, year
