import type { CorridorRow } from './rows.ts';

/** Columns after that of the corridor itself, in the order they are offered. */
export const columnIds = [
  'usd',
  'lower',
  'upper',
  'sender_share',
  'receiver_share',
  'female',
  'male',
  'migrants',
  'women',
  'cost',
  'quotes',
  'savings',
  'before',
  'change',
  'change_pct',
  'official',
  'sender_region',
  'sender_income',
  'sender_group',
  'receiver_region',
  'receiver_income',
  'receiver_group',
  'edition',
] as const;
export type ColumnId = (typeof columnIds)[number];

/** What rows can be sorted by: the two ends by name, and every column. */
export const sortKeys = ['sender', 'receiver', ...columnIds] as const;
/** The amount in a year of a panel: `y2015`. */
export type YearKey = `y${number}`;
export type SortKey = (typeof sortKeys)[number] | YearKey;

export function isYearKey(text: string): text is YearKey {
  return /^y(?:19|20)\d\d$/.test(text);
}

export function isSortKey(text: string): text is SortKey {
  return isYearKey(text) || sortKeys.some((key) => key === text);
}

/** Those that a published matrix opens with. */
export const defaultColumns: readonly ColumnId[] = [
  'usd',
  'sender_share',
  'receiver_share',
  'migrants',
  'women',
  'cost',
  'savings',
  'change_pct',
];

export type ColumnUnit = 'usd' | 'percent' | 'persons' | 'count' | 'text';

const units: Readonly<Record<ColumnId, ColumnUnit>> = {
  usd: 'usd',
  lower: 'usd',
  upper: 'usd',
  sender_share: 'percent',
  receiver_share: 'percent',
  female: 'persons',
  male: 'persons',
  migrants: 'persons',
  women: 'percent',
  cost: 'percent',
  quotes: 'count',
  savings: 'usd',
  before: 'usd',
  change: 'usd',
  change_pct: 'percent',
  official: 'usd',
  sender_region: 'text',
  sender_income: 'text',
  sender_group: 'text',
  receiver_region: 'text',
  receiver_income: 'text',
  receiver_group: 'text',
  edition: 'text',
};

export function unitOf(column: ColumnId): ColumnUnit {
  return units[column];
}

/** The number of a row in a column; null where it has none, and for columns of text. */
export function numberIn(row: CorridorRow, column: ColumnId): number | null {
  switch (column) {
    case 'usd':
    case 'lower':
    case 'upper':
    case 'sender_share':
    case 'receiver_share':
    case 'female':
    case 'male':
    case 'migrants':
    case 'women':
    case 'cost':
    case 'quotes':
    case 'savings':
    case 'before':
    case 'change':
    case 'change_pct':
    case 'official':
      return row[column];
    default:
      return null;
  }
}
