-- bq query --use_legacy_sql=false --dataset_id=atlas < dear_corridors.sql; before it:
CREATE EXTERNAL TABLE atlas.flow WITH PARTITION COLUMNS (year INT64)
OPTIONS (
  format = 'PARQUET', uris = ['gs://bucket/atlas/flow/*'],
  hive_partition_uri_prefix = 'gs://bucket/atlas/flow'
);
CREATE EXTERNAL TABLE atlas.economy OPTIONS (
  format = 'PARQUET', uris = ['gs://bucket/atlas/economy.parquet']
);
