-- Trino with the Hive connector: a folder a table, so put each file of the copy into one of its name
-- (`{{base}}/{{table}}/{{table}}.parquet`) and tell its columns; the partitioned table is told its years once.
-- Integers divide to integers in Trino: the statements divide by numbers with a point.
CREATE TABLE {{table}} ({{columns}}) WITH (format = 'PARQUET', external_location = '{{base}}/{{table}}');
CREATE TABLE flow ({{flow_columns}}, year integer)
WITH (format = 'PARQUET', external_location = '{{base}}/flow', partitioned_by = ARRAY['year']);
CALL system.sync_partition_metadata(CURRENT_SCHEMA, 'flow', 'FULL');
