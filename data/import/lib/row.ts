export type Value = string | number | boolean | null;

/** A row of a tidy table: a value for each of its columns; null and absent both mean no data. */
export type Row = Readonly<Record<string, Value>>;
