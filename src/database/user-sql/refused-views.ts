/**
 * The engine's own views of what `refused-functions.ts` refuses as a function: they are read
 * without a call. Names in small letters.
 */
export const refusedViews: ReadonlySet<string> = new Set([
  'duckdb_databases',
  'duckdb_logs',
  'pragma_database_list',
  'pg_database',
  'pg_prepared_statements',
  'pg_settings',
]);
