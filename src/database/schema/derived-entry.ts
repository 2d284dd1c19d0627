/** A table, view or macro that the build makes of the tidy tables. Words in English, as theirs are. */
export interface DerivedEntry {
  name: string;
  kind: 'table' | 'view' | 'macro';
  title: string;
  description: string;
  /** Its amounts are our estimates: always, or when it is called with the word 'modelled'. */
  modelled?: true | 'when_named';
  /** The tidy tables that it rests on. */
  of: readonly string[];
  /** What a macro is called with, in order. */
  parameters?: Readonly<Record<string, string>>;
  /** Title of each column, and its unit behind a bar. None for a macro that gives one value. */
  columns: Readonly<Record<string, string>>;
}

/** Words of columns that many have. */
export const usual = {
  year: 'Year|year',
  sender: 'Economy the money is sent from',
  receiver: 'Economy the money is sent to',
} as const;

/** The tidy tables that the estimate rests on. */
export const stocks = ['migrant_stock', 'remittance_flow'] as const;
export const modelOf = ['remittance_total', 'indicator', ...stocks] as const;
