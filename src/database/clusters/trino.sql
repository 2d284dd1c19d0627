-- trino --catalog hive --schema atlas --file dear_corridors.sql; before it, and so for `economy`, a folder a table:
CREATE TABLE flow (
  kind varchar, series varchar, sender varchar, receiver varchar, value double, female double,
  quotes integer, status varchar, lower double, upper double, year integer
)
WITH (
  format = 'PARQUET', external_location = 's3://bucket/atlas/flow', partitioned_by = ARRAY['year']
);
CALL system.sync_partition_metadata(CURRENT_SCHEMA, 'flow', 'FULL');
