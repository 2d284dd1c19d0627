-- BigQuery: copy the folder to a bucket, such as `{{base}}`, and make a dataset `atlas`, which is to be the
-- default dataset of the queries. Years become the column `year` by the layout of the folders.
CREATE OR REPLACE EXTERNAL TABLE atlas.{{table}} OPTIONS (format = 'PARQUET', uris = ['{{base}}/{{table}}.parquet']);
CREATE OR REPLACE EXTERNAL TABLE atlas.flow
WITH PARTITION COLUMNS (year INT64)
OPTIONS (format = 'PARQUET', uris = ['{{base}}/flow/*'], hive_partition_uri_prefix = '{{base}}/flow');
