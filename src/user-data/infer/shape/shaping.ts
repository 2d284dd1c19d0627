import type { RawColumn, RawTable } from '../../parse/raw-table.ts';
import type { Choices, Question, Step } from '../../step.ts';
import type { EconomyIndex } from '../economy-index.ts';

/** A file on its way to a plain table, and what was done and asked on it. */
export interface Shaping {
  raw: RawTable;
  steps: readonly Step[];
  questions: readonly Question[];
}

/** One thing that may be done to a file; null where it is not as the thing expects. */
export type Shaper = (
  raw: RawTable,
  context: ShapeContext,
) => { step: Step; questions?: readonly Question[]; done: () => RawTable } | null;

export interface ShapeContext {
  index: EconomyIndex;
  choices: Choices;
}

/** The columns with some of them, by place, put in place of one or more. */
export function replaced(raw: RawTable, place: number, columns: readonly RawColumn[]): RawTable {
  return { ...raw, columns: raw.columns.toSpliced(place, 1, ...columns) };
}

/** A column whose texts become others, each different one once. */
export function rewritten(
  { header, texts, ids, ...rest }: RawColumn,
  write: (text: string) => string,
): RawColumn {
  const places = new Map<string, number>([['', 0]]);
  const written = [''];
  const idOf = texts.map((text) => {
    const next = text === '' ? '' : write(text);
    let id = places.get(next);
    if (id === undefined) {
      id = written.length;
      written.push(next);
      places.set(next, id);
    }
    return id;
  });
  return { ...rest, header, texts: written, ids: ids.map((id) => idOf[id]!) };
}

/** How many rows hold each of a column's texts. */
export function countsOf({ texts, ids }: RawColumn): Uint32Array {
  const counts = new Uint32Array(texts.length);
  for (const id of ids) counts[id]!++;
  return counts;
}
