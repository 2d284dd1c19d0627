import type { Row } from './row.ts';
import type { Scalar } from './query.ts';
import type { UserSqlConnector } from './user-sql/user-sql-connector.ts';

/** A way to DuckDB: in the page, in Node, or a pretended one in tests. */
export interface Connector {
  /**
   * Runs one statement with its values bound to `$1`, `$2` …; a number is bound as a DOUBLE.
   *
   * Every connector gives the same rows for the same data: integers and decimals of any width as
   * numbers, enums as strings, dates as `YYYY-MM-DD`, timestamps as ISO 8601, NULL as null.
   *
   * @throws the engine's error for a statement that fails, and an `AbortError` as soon as the
   * signal says so, whether the statement is waiting or running.
   */
  query(sql: string, values: readonly Scalar[], signal?: AbortSignal): Promise<Row[]>;
  close(): Promise<void>;
  /**
   * Another DuckDB over the same data, apart from this one, for what users write themselves:
   * nothing that happens to it holds up or harms the questions asked here.
   *
   * @throws {EngineError} when it does not start
   */
  openUserSql?(): Promise<UserSqlConnector>;
}
