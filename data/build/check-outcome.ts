/** Something that a check found wrong. */
export interface CheckFailure {
  table: string;
  /** Row number in the CSV, or the key of the row. */
  row: string;
  /** Id of the source, empty where the row names none. */
  source: string;
  reason: string;
}

/** How a check went, for each source it looked at. */
export interface CheckOutcome {
  name: string;
  /** What the check holds, in a sentence for users. */
  note: string;
  results: { source: string; tested: number; passed: number }[];
  failures: CheckFailure[];
}
