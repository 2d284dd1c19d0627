-- spark-sql -i tables.sql -f dear_corridors.sql; in tables.sql:
CREATE TEMPORARY VIEW flow USING parquet OPTIONS (path 's3a://bucket/atlas/flow');
CREATE TEMPORARY VIEW economy USING parquet OPTIONS (path 's3a://bucket/atlas/economy.parquet');
