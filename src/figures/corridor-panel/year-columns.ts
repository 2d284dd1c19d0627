import type { YearRow } from './queries.ts';

/** What can stand where an amount is, in the order of its codes; 0 is nothing. */
export const statuses = [
  null,
  'published',
  'modelled',
  'zero',
  'not_available',
  'no_estimate',
] as const;
export const womenStatuses = [null, 'published', 'few', 'alike'] as const;
export const costStatuses = [null, 'published', 'thin', 'doubtful'] as const;

/** The numbers of a panel, by name; NaN is "no data". */
export const numberColumns = [
  'usd',
  'lower',
  'upper',
  'female',
  'male',
  'cost',
  'quotes',
  'stock_year',
  'cost_year',
] as const;
export type NumberColumn = (typeof numberColumns)[number];

export const codeColumns = {
  status: statuses,
  women_status: womenStatuses,
  cost_status: costStatuses,
} as const;
export type CodeColumn = keyof typeof codeColumns;
const codeNames = Object.keys(codeColumns) as CodeColumn[];

export type Numbers = Readonly<Record<NumberColumn, Float64Array>>;
export type Codes = Readonly<Record<CodeColumn, Uint8Array>>;

/** The corridors of a year as columns, taken from their rows once. */
export interface YearColumns {
  /** Sender and receiver one after the other: `USAMEX`. */
  ids: readonly string[];
  numbers: Numbers;
  codes: Codes;
}

export function numbersOf(make: (name: NumberColumn) => Float64Array): Numbers {
  return Object.fromEntries(numberColumns.map((name) => [name, make(name)])) as Record<
    NumberColumn,
    Float64Array
  >;
}

export function codesOf(make: (name: CodeColumn) => Uint8Array): Codes {
  return Object.fromEntries(codeNames.map((name) => [name, make(name)])) as Record<
    CodeColumn,
    Uint8Array
  >;
}

export function yearColumns(rows: readonly YearRow[]): YearColumns {
  return {
    ids: rows.map(({ sender, receiver }) => sender + receiver),
    numbers: numbersOf((name) => Float64Array.from(rows, (row) => row[name] ?? Number.NaN)),
    codes: codesOf((name) => {
      const known: readonly (string | null)[] = codeColumns[name];
      return Uint8Array.from(rows, (row) => Math.max(0, known.indexOf(row[name])));
    }),
  };
}
