-- The estimate of the atlas as one statement, in the SQL that DuckDB, Spark, BigQuery and Trino share:
-- what every receiver got in a year, by sender, as the macro modelled_flow of the atlas's database has
-- it. Reads tables of the public copy, of which a cluster may have many more rows.
--
-- Write your own setting in its first lines: year; beta, the power of the income gap; revision of the
-- migrant stock, 0 for all joined; method: blend, rolled, last_matrix, ratha_shaw, scale_free, and the
-- first, second and fourth with _fitted. The interval of 80 % is measured of the first setting alone,
-- and empty in others. Sender XUN: what cannot be shared out.
WITH
