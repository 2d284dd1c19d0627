/** A column of a user's result: its name and DuckDB's type, an enum without its words. */
export interface ResultColumn {
  name: string;
  type: string;
}

/** What a user's statement gave. */
export interface UserSqlResult {
  columns: readonly ResultColumn[];
  /**
   * A value for each column: numbers (whole ones beyond 2^53 rounded), booleans, null, and
   * everything else as DuckDB writes it, texts cut at 10,000 letters and marked with `…`.
   */
  rows: readonly (readonly unknown[])[];
  /** There are more rows than these. */
  truncated: boolean;
  /** From the engine's taking it up to the last row. */
  ms: number;
}
