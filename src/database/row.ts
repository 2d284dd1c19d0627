/** A row as a connector gives it: numbers, strings, booleans, null, and lists of them. */
export type Row = Record<string, unknown>;
