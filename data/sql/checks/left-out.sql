-- What was left out is counted and names the table it would have been in
SELECT
  'left_out' AS "table", what AS "row", source,
  known.table_name IS NOT NULL AND ("rows" > 0 OR amount IS NOT NULL) AS ok,
  format('{} rows left out of table {}', "rows", "table") AS reason
FROM left_out
LEFT JOIN (SELECT table_name FROM duckdb_tables() WHERE database_name = 'atlas') AS known ON known.table_name = "table"
