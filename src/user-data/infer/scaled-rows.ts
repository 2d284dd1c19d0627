import { fold } from '../../ui/combobox/economy-search.ts';
import { fullHeader, type RawTable } from '../parse/raw-table.ts';
import type { Choices, Question } from '../step.ts';
import { scaleOfName } from './header-scale.ts';
import { keyOf } from './name-words.ts';
import type { ColumnPlan, Times } from './plan.ts';
import type { WrittenUnit } from './roles.ts';
import { anyOf, wordsOfAll } from './words-of-all.ts';

const values = new Set(wordsOfAll('unit.observed').map(fold));
const names = new Set(wordsOfAll('unit.multiplier').map(fold));
const one = anyOf('unit.one');
const mostScales = 20;
const largestPower = 15;
const byScale = { thousand: 1e3, million: 1e6, billion: 1e9 } as const;

/**
 * The column that says for each row its scale, as SDMX has it: UNIT_MULT and POWERCODE with powers of
 * ten, or SCALE with words. Null where there is none that is understood.
 */
export function timesOf(raw: RawTable, columns: readonly ColumnPlan[]): Times | null {
  const found = columns.flatMap(({ place }): Times[] => {
    const { texts } = raw.columns[place]!;
    if (!namesTimes(raw, place) || texts.length < 2 || texts.length > mostScales) return [];
    const factors: Record<string, number> = { '': 1 };
    for (const text of texts.slice(1)) {
      const factor = factorOf(text, texts);
      if (factor !== null) factors[text] = factor;
    }
    return Object.keys(factors).length > 1 ? [{ place, factors }] : [];
  });
  return found[0] ?? null;
}

/** Whether a column says by its name that it has the scale of each row. */
export function namesTimes(raw: RawTable, place: number): boolean {
  const { header } = raw.columns[place]!;
  // `UNIT_MULT: Unit multiplier`, as files with labels have it.
  return names.has(fold(header)) || names.has(fold(header.split(':')[0]!));
}

/**
 * The columns of figures that the scale of each row is meant for: the observed value, or the only one;
 * of several, it is asked of each.
 */
export function timesMeant(
  raw: RawTable,
  columns: readonly ColumnPlan[],
  times: Times | null,
  { answers }: Choices,
): { meant: ReadonlySet<number>; questions: readonly Question[] } {
  const numbers = columns.filter(({ role }) => role === 'number').map(({ place }) => place);
  if (!times || numbers.length < 2) return { meant: new Set(numbers), questions: [] };
  const observed = numbers.filter((place) => {
    const { header } = raw.columns[place]!;
    return values.has(fold(header)) || values.has(fold(header.split(':')[0]!));
  });
  if (observed.length > 0) return { meant: new Set(observed), questions: [] };
  const questions = numbers.map((place): Question => {
    const id = `times:${place}`;
    const column = fullHeader(raw.columns[place]!);
    const other = raw.columns[times.place]!.header;
    const answer = answers[id] ?? null;
    return { id, kind: 'times', values: { column, other }, options: ['scaled', 'plain'], answer };
  });
  const meant = questions.flatMap(({ answer }, at) => (answer === 'plain' ? [] : [numbers[at]!]));
  return { meant: new Set(meant), questions };
}

function factorOf(text: string, all: readonly string[]): number | null {
  const number = /^-?\d+(?:\.0+)?(?=$|:|\s)/.exec(text)?.[0];
  if (number !== undefined) {
    const value = Number(number);
    // Next to a thousand, 1 is no power of ten.
    const whole = all.some((other) => /^\d{3,}(?:\.0+)?$/.test(other));
    if (whole) return value > 0 && Number.isInteger(Math.log10(value)) ? value : null;
    return Math.abs(value) <= largestPower ? 10 ** value : null;
  }
  const scale = scaleOfName(text);
  if (scale === 'unknown') return null;
  if (scale !== null) return byScale[scale];
  return one.test(keyOf(text)) ? 1 : null;
}

/** A unit that rows give the scale of: what else says the scale says it once more. */
export function plainUnit(unit: WrittenUnit): WrittenUnit {
  if (unit.startsWith('usd_') && unit !== 'usd_per_person') return 'usd';
  return unit.startsWith('persons') ? 'persons' : unit;
}

/** The column that says the scale is none of figures. */
export function withoutTimes(
  raw: RawTable,
  columns: readonly ColumnPlan[],
  times: Times | null,
): readonly ColumnPlan[] {
  return columns.map((column) =>
    times && (column.place === times.place || namesTimes(raw, column.place))
      ? { ...column, role: 'text' }
      : column,
  );
}

/** Figures whose scale stands in each row are in plain units. */
export function inTimes(
  columns: readonly ColumnPlan[],
  times: Times | null,
  meant: ReadonlySet<number>,
): readonly ColumnPlan[] {
  if (!times) return columns;
  return columns.map((column) => {
    if (column.role !== 'number' || !meant.has(column.place)) return column;
    const { unlike, ...rest } = column;
    const kept = unlike && unlike !== 'scale' ? { unlike } : {};
    return { ...rest, ...kept, unit: plainUnit(column.unit), times };
  });
}
