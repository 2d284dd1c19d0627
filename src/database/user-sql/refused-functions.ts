/**
 * Functions that reach for files, settings, secrets or memory, that write, or that run text as SQL,
 * so that the gate could not read it. Names in small letters; any call of one is refused, also where
 * the engine would refuse it itself.
 */
export const refusedFunctions: ReadonlySet<string> = new Set(
  `
  arrow_scan arrow_scan_dumb scan_arrow_ipc pandas_scan python_map_function seq_scan duckdb_table_sample
  read_csv read_csv_auto sniff_csv read_text read_blob glob read_parquet parquet_scan parquet_bloom_probe
  parquet_file_metadata parquet_kv_metadata parquet_metadata parquet_schema parquet_full_metadata
  read_json read_json_auto read_json_objects read_json_objects_auto read_ndjson read_ndjson_auto
  read_ndjson_objects read_xlsx read_duckdb iceberg_scan delta_scan sqlite_scan postgres_scan mysql_scan
  st_read st_read_meta st_drivers load_aws_credentials from_substrait from_substrait_json get_substrait
  get_substrait_json http_get http_post shellfs_read
  query query_table json_execute_serialized_sql sql_auto_complete check_peg_parser
  checkpoint force_checkpoint enable_logging disable_logging truncate_duckdb_logs duckdb_logs
  duckdb_logs_parsed duckdb_log_contexts parse_duckdb_log_message write_log enable_profiling
  disable_profiling enable_profile disable_profile
  duckdb_settings duckdb_secrets duckdb_secret_types which_secret duckdb_databases duckdb_temporary_files
  duckdb_external_file_cache duckdb_extensions duckdb_memory duckdb_variables duckdb_prepared_statements
  duckdb_optimizers pragma_database_size pragma_metadata_info pragma_storage_info pragma_user_agent
  pragma_platform
  current_setting getenv getvariable setseed nextval currval set_config
  `
    .trim()
    .split(/\s+/),
);

/** Table functions that only make rows or tell of the schema: all others are in the list above. */
export const harmlessTableFunctions: ReadonlySet<string> = new Set(
  `
  duckdb_approx_database_count duckdb_columns duckdb_connection_count duckdb_constraints
  duckdb_dependencies duckdb_functions duckdb_indexes duckdb_keywords duckdb_schemas duckdb_sequences
  duckdb_tables duckdb_types duckdb_views generate_series icu_calendar_names json_each json_tree
  pg_timezone_names pragma_collations pragma_show pragma_table_info pragma_version range repeat
  repeat_row summary test_all_types test_vector_types unnest histogram histogram_values
  `
    .trim()
    .split(/\s+/),
);
