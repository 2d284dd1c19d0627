import { fold } from '../../ui/combobox/economy-search.ts';
import type { RawTable } from '../parse/raw-table.ts';
import type { Choices, Question, Step } from '../step.ts';
import { namesMeasure, namesOrigin } from '../values/measure-names.ts';
import { countsOf } from './shape/shaping.ts';
import { writtenNumber } from './number.ts';
import type { ColumnPlan, FigurePlan } from './plan.ts';
import { rowFinder } from './repeated.ts';
import { wordsOfAll } from './words-of-all.ts';

const words = new Set(wordsOfAll('cell.total').map(fold));
const most = 200;
const lookedRows = 200_000;
/** Parts add up to their total but for rounding. */
const rounding = 0.01;

export interface FoundTotals {
  /** Of a column's place: the text of its totals. */
  totals: ReadonlyMap<number, string>;
  steps: readonly Step[];
  questions: readonly Question[];
}

/**
 * Finds totals beside their parts, in any breakdown: by the word, or, which is asked, by the numbers
 * alone. So is a total that is smaller than one of its parts.
 */
export function totalsIn(
  raw: RawTable,
  columns: readonly ColumnPlan[],
  figure: ({ place: number } & FigurePlan) | null,
  choices: Choices,
): FoundTotals {
  const totals = new Map<number, string>();
  const steps: Step[] = [];
  const questions: Question[] = [];
  const texts = columns.filter(({ role }) => role === 'text');
  for (const { place } of texts) {
    const column = raw.columns[place]!;
    const { header } = column;
    if (column.texts.length < 3 || column.texts.length > most) continue;
    if (namesMeasure(header) || namesOrigin(header)) continue;
    const others = columns.filter(
      ({ role, place: at }) => at !== place && role !== 'number' && role !== 'ignore',
    );
    const sums = sumsOf(raw, place, others, figure);
    const named = column.texts.findIndex((text, id) => id > 0 && words.has(fold(text)));
    const text = named > 0 ? column.texts[named]! : textOfSums(column.texts, sums);
    if (text === null) continue;
    const found = sums.get(text) ?? none;
    // Notes and marks of each row's own hide what stands beside what.
    const keys = others.filter(({ role }) => role !== 'text');
    const apart = found.groups === 0 && (sumsOf(raw, place, keys, null).get(text)?.groups ?? 0) > 0;
    if (found.groups === 0 && !(named > 0 && apart)) continue;
    const sure = named > 0 && found.below === 0;
    const id = `total:${place}`;
    const values = { column: header, text, count: countsOf(column)[column.texts.indexOf(text)]! };
    if (sure) {
      steps.push({ id, kind: 'total', values });
      if (!choices.undone.includes(id)) totals.set(place, text);
      continue;
    }
    const answer = choices.answers[id] ?? null;
    questions.push({ id, kind: 'total', values, options: ['total', 'part'], answer });
    if (answer !== 'part') totals.set(place, text);
  }
  return { totals, steps, questions };
}

const none: Sums = { groups: 0, agreeing: 0, largest: 0, below: 0 };

interface Sums {
  /** Sets of rows in which the text stands beside others. */
  groups: number;
  /** Those in which it is their sum, being no zero, and more than two rows. */
  agreeing: number;
  /** The largest figure of the text. */
  largest: number;
  /** Those in which one of the others is larger. */
  below: number;
}

/** For each text of a column how it compares with the rows that differ in that column only. */
function sumsOf(
  raw: RawTable,
  place: number,
  others: readonly ColumnPlan[],
  figure: ({ place: number } & FigurePlan) | null,
): Map<string, Sums> {
  const rows = Math.min(raw.rows, lookedRows);
  const finder = rowFinder(
    others.map(({ place: at }) => raw.columns[at]!.ids),
    rows,
  );
  const groups = new Map<number, number[]>();
  for (let row = 0; row < rows; row++) {
    const first = finder(row);
    if (first < 0) groups.set(row, [row]);
    else groups.get(first)!.push(row);
  }
  const { texts, ids } = raw.columns[place]!;
  const numbers = figure
    ? raw.columns[figure.place]!.texts.map(
        (text) => writtenNumber(text, figure.decimal, raw.canonical)?.value ?? NaN,
      )
    : [];
  const valueOf = (row: number) => (figure ? numbers[raw.columns[figure.place]!.ids[row]!]! : NaN);
  const found = new Map<string, Sums>();
  for (const members of groups.values()) {
    if (members.length < 2) continue;
    const values = members.map(valueOf);
    const sum = values.reduce((all, value) => all + (Number.isNaN(value) ? 0 : value), 0);
    for (const [at, row] of members.entries()) {
      const text = texts[ids[row]!]!;
      const sums = found.get(text) ?? { ...none };
      found.set(text, sums);
      sums.groups++;
      const value = values[at]!;
      if (value > sums.largest) sums.largest = value;
      const rest = sum - value;
      if (members.length > 2 && value !== 0 && Math.abs(rest - value) <= Math.abs(value) * rounding)
        sums.agreeing++;
      if (value >= 0 && values.some((other) => other > value * (1 + rounding))) sums.below++;
    }
  }
  return found;
}

/** The one text that is the sum of the others in every set of rows, of which there are several. */
function textOfSums(texts: readonly string[], sums: ReadonlyMap<string, Sums>): string | null {
  const found = texts.filter((text) => {
    const { groups, agreeing, largest } = sums.get(text) ?? none;
    // Of one set, small numbers add up by chance.
    const enough = groups >= 2 || (groups === 1 && largest >= 100);
    return text !== '' && enough && agreeing === groups;
  });
  return found.length === 1 ? found[0]! : null;
}
