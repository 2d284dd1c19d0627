export type Scalar = string | number | boolean | null;
export type Parameters = Readonly<Record<string, Scalar>>;

/**
 * A question to the database. `sql` names its parameters as `$name`; values are bound, never
 * pasted. The id and the parameters together are the key of its cached and precomputed results.
 */
export interface Query<Row> {
  id: string;
  sql: string;
  parameters: Parameters;
  /** File of precomputed results that holds this one beside others of its page, as `economy/MEX`. */
  resultPack?: string;
  /** Present only in the type: the shape of a row. */
  readonly row?: Row;
}

/** An answer: rows as plain objects; integers and decimals as numbers, NULL as null. */
export interface Answer<Row> {
  rows: readonly Row[];
  /** `built` when it came from the results computed at build time, `engine` otherwise. */
  from: 'built' | 'engine';
}
