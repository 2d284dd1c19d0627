-- Every year is one that the source can speak of
SELECT "table", year AS "row", source, year BETWEEN 1950 AND 2030 AS ok, format('{} rows of the year {}', "rows", year) AS reason
FROM coverage
