import type { EconomyCode } from '../../domain/economy.ts';
import { missingInteger, type OwnColumnInfo, type OwnTable } from '../own-table.ts';
import { placeRoles, type KeptUnit, type Role } from '../infer/roles.ts';
import { sorter } from './buckets.ts';
import { emptyYear, widened, type Making, type YearMaking } from './making.ts';
import { mixedFinder, type TextColumn } from './mixed.ts';
import { shownColumns } from './shown-columns.ts';
import { totalRows } from './total-rows.ts';
import { cellValue, sexNumbers, type CellValue } from './of-cell.ts';
import { yearParts } from './year-parts.ts';

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
  /** Amounts and persons are added up over economies, shares and others averaged. */
  additive: boolean;
  /** Whether the table tells origins and destinations of people, not senders and receivers. */
  people: boolean;
  /**
   * The column that says what each row measures, or whose account it is, where rows differ in it:
   * there are no values then, because no figure is made of several measures.
   */
  mixed: OwnColumnInfo | null;
  values: readonly OwnValue[];
  making: Making;
}

/**
 * The values of a column by economy or corridor and year. Of the parts of a year, amounts are added
 * up, of persons the last counts, all else is averaged; where there is no row for both sexes, women's
 * and men's make one. Rows that share even those are added up or averaged.
 *
 * @returns null when the table has no such column or no economies
 */
export function ownValues(table: OwnTable, columnId: string): OwnValues | null {
  const column = shownColumns(table).find(({ id }) => id === columnId);
  if (!column) return null;
  const unit = column.unit ?? 'number';
  const additive = unit === 'usd' || unit === 'persons';
  const { from, to, people } = endsOf(table);
  const numbers = table.data[table.columns.indexOf(column)];
  const [fromData, toData] = [table.data[from], to < 0 ? null : table.data[to]];
  if (!fromData || !numbers || toData === undefined) return null;
  if (fromData.type !== 'text' || numbers.type === 'text' || (toData && toData.type !== 'text'))
    return null;
  const yearOf = yearGetter(table);
  const sexOf = sexGetter(table);
  const parts = yearParts(table);
  const others = otherTexts(table, [from, to]);
  const apart = others.map(() => false);
  const finder = mixedFinder(others);
  const sexes = new Set<number>();
  let last = -1;
  const few = parts === null || parts.perYear !== null;
  const counted = totalRows(table, others, { from, to, value: (row) => numbers.values[row]! });
  const sorted = sorter(fromData.texts.length, toData?.texts.length ?? 1, parts?.size ?? 1, few);
  const { cells, buckets } = sorted;
  for (let row = 0; row < table.rows; row++) {
    const value = numbers.values[row]!;
    const one = fromData.ids[row]!;
    const two = toData ? toData.ids[row]! : 0;
    const year = yearOf(row);
    const usable =
      !Number.isNaN(value) && one !== 0 && year !== null && (counted?.[row] ?? 1) === 1;
    if (!usable || (toData && two === 0)) continue;
    const sex = sexOf(row);
    if (sex !== last) sexes.add(sex);
    last = sex;
    const key = { year, from: one, to: two, part: parts?.of(row) ?? 0, sex };
    const bucket = sorted.add(row, key, value);
    const first = buckets.first[bucket]!;
    if (finder.looks) finder.see(row, cells[buckets.cells[bucket]!]!.firstRow);
    if (first === row) continue;
    for (const [place, { data }] of others.entries())
      if (data.ids[row] !== data.ids[first]) apart[place] = true;
  }
  const mixed = finder.column();
  const only = sexes.size === 1 ? [...sexes][0]! : sexNumbers.none;
  const onlySex = only === sexNumbers.female ? 'female' : only === sexNumbers.male ? 'male' : null;
  const making = {
    parts,
    onlySex,
    totals: counted ? others.flatMap(({ column: { label, total } }) => (total ? [label] : [])) : [],
    mergedBy: others.flatMap(({ column: { label } }, place) => (apart[place] ? [label] : [])),
    years: new Map<number, YearMaking>(),
  } as const;
  if (mixed) return { column, unit, additive, people, mixed, values: [], making };
  const ofYear = unit === 'persons' ? 'last' : additive ? 'sum' : 'mean';
  const made = buckets.heads.map((head) =>
    cellValue(head, buckets, parts, ofYear, onlySex === null ? null : only),
  );
  const values: OwnValue[] = [];
  const perYear = partsOfYear(parts, made);
  for (const [place, { year, from: one, to: two }] of cells.entries()) {
    const found = made[place]!;
    const notes = making.years.get(year) ?? emptyYear();
    making.years.set(year, notes);
    tell(notes, found, perYear);
    if (!found) continue;
    const ends = { from: fromData.texts[one]!, to: toData ? toData.texts[two]! : null };
    values.push({ year, ...ends, value: found.value, rows: found.rows });
  }
  return {
    column,
    unit,
    additive,
    people,
    mixed,
    values,
    making: { ...making, parts: parts && perYear !== 1 ? { kind: parts.kind, perYear } : null },
  };
}

function endsOf(table: OwnTable): { from: number; to: number; people: boolean } {
  const place = (role: Role) => table.columns.findIndex((one) => one.role === role);
  if (table.shape !== 'corridor') {
    const from = table.columns.findIndex(({ role }) => placeRoles.has(role));
    return { from, to: -1, people: false };
  }
  const people = place('sender') < 0 || place('receiver') < 0;
  return people
    ? { from: place('origin'), to: place('destination'), people }
    : { from: place('sender'), to: place('receiver'), people };
}

/** Days of which no figure has two in a year are but a way to write the year. */
function partsOfYear(
  parts: ReturnType<typeof yearParts>,
  made: readonly (CellValue | null)[],
): number | null {
  const yearly = parts?.kind === 'date' && made.every((one) => one === null || one.parts < 2);
  return yearly ? 1 : (parts?.perYear ?? null);
}

function tell(notes: YearMaking, found: CellValue | null, perYear: number | null): void {
  if (!found) {
    notes.oneSex++;
    return;
  }
  if (found.bySex) notes.bySex++;
  if (found.merged) notes.merged++;
  if (found.parts > 1) notes.several = true;
  if (perYear !== null && found.parts < perYear) notes.incomplete++;
  if (perYear !== 1) notes.parts = widened(notes.parts, found.first, found.last);
}

/** The year of a row: its own, or that of its quarter or day; 0 where a table has none of them. */
function yearGetter(table: OwnTable): (row: number) => number | null {
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

/** The sex that a row is of, as a number of `sexNumbers`. */
function sexGetter(table: OwnTable): (row: number) => number {
  const data = table.data[table.columns.findIndex(({ role }) => role === 'sex')];
  if (data?.type !== 'text') return () => sexNumbers.none;
  const numbers = data.texts.map(
    (text) => sexNumbers[text as keyof typeof sexNumbers] ?? sexNumbers.none,
  );
  return (row) => numbers[data.ids[row]!]!;
}

/** Columns of texts that a row's figure is not told by, further economies among them. */
function otherTexts(table: OwnTable, ends: readonly number[]): TextColumn[] {
  return table.columns.flatMap((column, place) => {
    const data = table.data[place]!;
    const counts = column.role === 'text' || placeRoles.has(column.role);
    return counts && !ends.includes(place) && data.type === 'text' ? [{ column, data }] : [];
  });
}
