import type { EconomyCode } from '../domain/economy.ts';
import { valueAt, type OwnColumnInfo, type OwnTable } from './own-table.ts';
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
  const sums = new Map<
    string,
    { year: number; from: string; to: string | null; sum: number; rows: number }
  >();
  for (let row = 0; row < table.rows; row++) {
    const value = valueAt(numbers, row);
    const one = valueAt(fromData, row);
    const two = toData === null ? null : valueAt(toData, row);
    const year = yearOf(row);
    if (typeof value !== 'number' || typeof one !== 'string' || year === null || !counts(row))
      continue;
    if (toData !== null && typeof two !== 'string') continue;
    const key = `${year}${one}${two ?? ''}`;
    const known = sums.get(key);
    if (known) {
      known.sum += value;
      known.rows++;
    } else
      sums.set(key, {
        year,
        from: one,
        to: two === null ? null : String(two),
        sum: value,
        rows: 1,
      });
  }
  const values = [...sums.values()].map(({ sum, rows, ...where }) => ({
    ...where,
    value: additive ? sum : sum / rows,
    rows,
  }));
  return { column, unit, additive, people, values };
}

/** The year of a row: its own, or that of its quarter or day; 0 where a table has none of them. */
function yearReader(table: OwnTable): (row: number) => number | null {
  for (const role of ['year', 'quarter', 'date'] as const) {
    const data = table.data[table.columns.findIndex((one) => one.role === role)];
    if (!data) continue;
    return (row) => {
      const value = valueAt(data, row);
      return value === null ? null : Number(String(value).slice(0, 4));
    };
  }
  return () => 0;
}

function sexFilter(table: OwnTable, place: number): (row: number) => boolean {
  const data = table.data[place];
  if (data?.type !== 'text' || !data.texts.includes('both')) return () => true;
  return (row) => valueAt(data, row) === 'both';
}
