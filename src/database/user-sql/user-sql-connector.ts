import type { Row } from '../row.ts';

/** A DuckDB for what users write. Locked down as the atlas's own, and thrown away when it hangs. */
export interface UserSqlConnector {
  /**
   * Runs one statement, and no text that holds more, telling its rows batch by batch; see `Connector.query` for their values.
   * Ends early, without an error, once `take` says false.
   *
   * @throws the engine's error, as JSON in its message; an `AbortError` once the signal has fired
   * and the statement has stopped, which may be never: `kill` is for that.
   */
  read(sql: string, take: (rows: Row[]) => boolean, signal: AbortSignal): Promise<void>;
  /**
   * Makes the table `own.<name>` of an Arrow IPC stream, in the place of one of that name.
   *
   * @throws the engine's error when the stream is none
   */
  put(name: string, ipc: Uint8Array): Promise<void>;
  drop(name: string): Promise<void>;
  /** Ends it at once, whatever it is doing; what is running in it may stay open for ever. */
  kill(): void;
  /** Never resolves; rejects when it has ended by itself. */
  death?: Promise<never>;
}

/** Statements that a user's DuckDB runs before it is locked down. */
export const userSqlSettings = [
  // So that errors tell the place and the suggestion apart from the words.
  'SET errors_as_json = true',
  // Well under what a browser gives one page: then the engine says that it is too much.
  "SET memory_limit = '1GB'",
  "ATTACH ':memory:' AS own",
] as const;
