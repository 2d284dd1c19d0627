import type { EconomyCode } from '../domain/economy.ts';
import { missingInteger, type OwnColumnInfo, type OwnTable } from './own-table.ts';
import type { KeptUnit, Role } from './recognising/roles.ts';

/** A value of one or two economies in a year; `year` is 0 in a table without years. */
export interface OwnValue {
  year: number;
  /** The economy, or the sender or origin. */
  from: EconomyCode;
  /** The receiver or destination; null in a table of economies. */
  to: EconomyCode | null;
  value: number;
  /** Rows of the table that it was made from. */
  rows: number;
}

export interface OwnValues {
  column: OwnColumnInfo;
  unit: KeptUnit;
  /** Amounts and persons are added up, shares and others averaged. */
  additive: boolean;
  /** Whether the table tells origins and destinations of people, not senders and receivers. */
  people: boolean;
  values: readonly OwnValue[];
}

/** Columns of a table that can be shown on the map. */
export function shownColumns({
  shape,
  columns,
}: Pick<OwnTable, 'shape' | 'columns'>): OwnColumnInfo[] {
  return shape === 'other' ? [] : columns.filter(({ role }) => role === 'number');
}

/**
 * The values of a column by economy or corridor and year: rows that share them are added up or
 * averaged. Of a table split by sex with a row for both, only those rows count.
 *
 * @returns null when the table has no such column or no economies
 */
export function ownValues(table: OwnTable, columnId: string): OwnValues | null {
  const column = shownColumns(table).find(({ id }) => id === columnId);
  if (!column) return null;
  const unit = column.unit ?? 'number';
  const additive = unit === 'usd' || unit === 'persons';
  const place = (role: Role) => table.columns.findIndex((one) => one.role === role);
  const [sender, origin] = [place('sender'), place('origin')];
  const corridor = table.shape === 'corridor';
  const people = corridor && (sender < 0 || place('receiver') < 0);
  const from = corridor
    ? people
      ? origin
      : sender
    : table.columns.findIndex(({ role }) =>
        ['economy', 'sender', 'receiver', 'origin', 'destination'].includes(role),
      );
  const to = corridor ? place(people ? 'destination' : 'receiver') : -1;
  const yearOf = yearReader(table);
  const counts = sexFilter(table, place('sex'));
  const numbers = table.data[table.columns.indexOf(column)];
  const [fromData, toData] = [table.data[from], to < 0 ? null : table.data[to]];
  if (!fromData || !numbers || toData === undefined) return null;
  if (fromData.type !== 'text' || numbers.type === 'text' || (toData && toData.type !== 'text'))
    return null;
  // Whole numbers as keys: a million rows are added up while the page goes on.
  const [froms, tos] = [fromData.texts.length, toData?.texts.length ?? 1];
  const places = new Map<number, number>();
  const values: { year: number; from: string; to: string | null; value: number; rows: number }[] =
    [];
  for (let row = 0; row < table.rows; row++) {
    const value = numbers.values[row]!;
    const one = fromData.ids[row]!;
    const two = toData ? toData.ids[row]! : 0;
    const year = yearOf(row);
    const known = !Number.isNaN(value) && one !== 0 && year !== null;
    if (!known || (toData && two === 0) || !counts(row)) continue;
    const key = (year * froms + one) * tos + two;
    const place = places.get(key);
    if (place === undefined) {
      places.set(key, values.length);
      const to = toData ? toData.texts[two]! : null;
      values.push({ year, from: fromData.texts[one]!, to, value, rows: 1 });
    } else {
      values[place]!.value += value;
      values[place]!.rows++;
    }
  }
  if (!additive) for (const one of values) one.value /= one.rows;
  return { column, unit, additive, people, values };
}

/** The year of a row: its own, or that of its quarter or day; 0 where a table has none of them. */
function yearReader(table: OwnTable): (row: number) => number | null {
  for (const role of ['year', 'quarter', 'date'] as const) {
    const data = table.data[table.columns.findIndex((one) => one.role === role)];
    if (data?.type === 'integer')
      return (row) => (data.values[row] === missingInteger ? null : data.values[row]!);
    if (data?.type !== 'text') continue;
    const years = data.texts.map((text) => (text === '' ? null : Number(text.slice(0, 4))));
    return (row) => years[data.ids[row]!] ?? null;
  }
  return () => 0;
}

function sexFilter(table: OwnTable, place: number): (row: number) => boolean {
  const data = table.data[place];
  const both = data?.type === 'text' ? data.texts.indexOf('both') : -1;
  if (data?.type !== 'text' || both < 0) return () => true;
  return (row) => data.ids[row] === both;
}
