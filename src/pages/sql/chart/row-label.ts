import { cellText, type ResultColumn } from '../result-columns.ts';
import type { Rows } from './chart-model.ts';

/** A name of a row, and the next column of names where it alone does not tell rows apart. */
export function rowLabels(
  columns: readonly ResultColumn[],
  x: number,
  rows: Rows,
): (row: readonly unknown[]) => string {
  const names = columns.filter(({ as, at }) => as === 'text' && at !== x && at < x + 3);
  const first = rows.slice(0, 400);
  const unique = new Set(first.map((row) => cellText(row[x]))).size;
  const second = unique < first.length || isFlow(columns, x) ? names[0] : undefined;
  return (row) => (second ? `${cellText(row[x])} → ${cellText(row[second.at])}` : cellText(row[x]));
}

/** A sender beside a receiver: only both name the row. */
function isFlow(columns: readonly ResultColumn[], x: number): boolean {
  const [one, other] = [columns[x], columns[x + 1]];
  return one?.as === 'text' && other?.as === 'text' && /sender|origin|from/i.test(one.name);
}
