import bigquery from './bigquery.sql?raw';
import spark from './spark.sql?raw';
import trino from './trino.sql?raw';

/** How a cluster is told of the partitioned rows of the public copy, and asks them, engine by engine. */
export const clusterLines = { 'Spark SQL': spark, BigQuery: bigquery, Trino: trino } as const;
