import type { RawTable } from '../../parse/raw-table.ts';
import type { Question, Step } from '../../step.ts';
import { isMissingFigure, isSentinel } from '../missing.ts';
import { figureColumns } from './figure-columns.ts';
import { countsOf, type ShapeContext } from './shaping.ts';

const mostShown = 12;

/** What stands for "no data" among numbers: the codes that are understood, and numbers that may be one. */
export function codesIn(
  raw: RawTable,
  { choices }: ShapeContext,
): { step: Step | null; questions: readonly Question[]; absent: ReadonlyMap<number, string[]> } {
  const codes = new Map<string, number>();
  const questions: Question[] = [];
  const absent = new Map<number, string[]>();
  for (const place of figureColumns(raw)) {
    const column = raw.columns[place]!;
    const counts = countsOf(column);
    const doubtful: string[] = [];
    let negatives = 0;
    let largest = 0;
    for (const [id, text] of column.texts.entries()) {
      if (text === '') continue;
      if (isMissingFigure(text)) codes.set(text, (codes.get(text) ?? 0) + counts[id]!);
      else if (isSentinel(text)) doubtful.push(text);
      else {
        if (/^[-−(]/.test(text)) negatives++;
        largest = Math.max(largest, Math.abs(Number(text.replaceAll(',', ''))) || 0);
      }
    }
    for (const text of doubtful) {
      // Among figures of its size, and of its sign, it is one of them.
      const size = largest > Math.abs(Number(text)) / 10;
      const usual = size && (negatives > 0 || !text.startsWith('-'));
      if (usual) continue;
      const id = `sentinel:${place}:${text}`;
      const count = counts[column.texts.indexOf(text)]!;
      const answer = choices.answers[id] ?? null;
      const values = { column: column.header, text, count };
      questions.push({ id, kind: 'sentinel', values, options: ['missing', 'number'], answer });
      if (answer !== 'number') absent.set(place, [...(absent.get(place) ?? []), text]);
    }
  }
  const count = [...codes.values()].reduce((sum, one) => sum + one, 0);
  const text = [...codes.keys()].slice(0, mostShown).join('  ');
  const step: Step | null =
    count > 0 ? { id: 'missing', kind: 'missing', values: { count, text } } : null;
  return { step, questions, absent };
}
