-- DuckDB: the files are read where they lie. `{{base}}` is the folder or the address of the copy; of
-- an address DuckDB reads only the parts of a file that a question needs. No folder can be listed over
-- https: there, read one year at its own address, `{{base}}/flow/year=2021/data_0.parquet`.
CREATE OR REPLACE VIEW {{table}} AS FROM 
read_parquet('{{base}}/{{table}}.parquet', hive_partitioning = false);
CREATE OR REPLACE VIEW flow AS FROM read_parquet('{{base}}/flow/*/*.parquet', hive_partitioning = true);
