-- Spark SQL, 3.4 or newer: copy the folder to where the cluster reads, such as `{{base}}`, and let it
-- read one folder a year of the partitioned tables. Spark reads unsigned numbers of Parquet as signed
-- ones that are wide enough, and integers divide to fractions as in the statements.
CREATE OR REPLACE TEMPORARY VIEW {{table}} USING parquet OPTIONS (path '{{base}}/{{table}}.parquet');
CREATE OR REPLACE TEMPORARY VIEW flow USING parquet OPTIONS (path '{{base}}/flow', basePath '{{base}}/flow');
