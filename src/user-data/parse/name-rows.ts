import { headerRow, isFigure } from './header-row.ts';
import type { Merged } from './merged.ts';
import type { FirstRow } from './read-report.ts';

/** What a column is called: its own name, and the titles over it, outermost first. */
export interface ColumnNames {
  header: string;
  above: readonly string[];
}

/**
 * The places of the rows that name the columns: the one that names most of them, and rows of titles
 * over groups of them. Null where none does.
 */
export function findNameRows(
  rows: readonly FirstRow[],
  merged: readonly Merged[],
): { from: number; to: number } | null {
  const place = headerRow(rows.map(({ cells }) => cells));
  if (place < 0) return null;
  let [from, to] = [place, place];
  while (rows[to + 1] && areTitles(rows[to]!, rows[to + 1]!, merged)) to++;
  while (rows[from - 1] && areTitles(rows[from - 1]!, rows[from]!, merged)) from--;
  return { from, to };
}

/**
 * Whether a row stands over groups of the names in the row below it: by cells that are merged, or as
 * the names alone repeat and with their titles don't.
 */
function areTitles(upper: FirstRow, lower: FirstRow, merged: readonly Merged[]): boolean {
  const names = lower.cells.map((cell) => cell.trim());
  const figures = names.filter(isFigure).length;
  if (figures > names.filter((name) => name !== '').length * 0.1) return false;
  const ends = merged.filter(({ top }) => top === lower.number).map(({ right }) => right);
  const width = Math.max(lastFilled(names), ...ends) + 1;
  const groups = merged.filter(
    ({ top, left, right }) => top === upper.number && right > left && right - left + 1 < width,
  );
  const under = ({ left, right }: Merged) =>
    names.slice(left, right + 1).filter((name) => name !== '').length > 1;
  if (groups.length > 0) return groups.every(under);
  const titles = upper.cells.map((cell) => cell.trim());
  // A first column that both rows fill is one of labels: the lower row is data.
  if ((titles[0] ?? '') !== '' && (names[0] ?? '') !== '') return false;
  const spread = spreadOver(upper, width, merged);
  const both = new Set<string>();
  const alone = new Set<string>();
  let filled = 0;
  let untitled = false;
  for (let place = 0; place < width; place++) {
    const name = names[place] ?? '';
    if (name === '') continue;
    filled++;
    if ((titles[place] ?? '') === '') untitled = true;
    alone.add(name);
    both.add(`${spread[place]}\n${name}`);
  }
  // Where every name has its own cell above, the row below tells something else, such as units.
  return untitled && alone.size < filled && both.size === filled;
}

/** The names of all columns, from one or more rows. */
export function columnNames(rows: readonly FirstRow[], merged: readonly Merged[]): ColumnNames[] {
  const lowest = rows.at(-1);
  if (!lowest) return [];
  const width = Math.max(...rows.map(({ cells }) => lastFilled(cells) + 1));
  const uppers = rows.slice(0, -1).map((row) => spreadOver(row, width, merged));
  return Array.from({ length: width }, (_, place): ColumnNames => {
    const found: string[] = [];
    for (const text of [...uppers.map((titles) => titles[place]), lowest.cells[place]]) {
      const name = (text ?? '').replaceAll(/\s+/g, ' ').trim();
      if (name !== '' && name !== found.at(-1)) found.push(name);
    }
    return { header: found.at(-1) ?? '', above: found.slice(0, -1) };
  });
}

/** A row's titles over the columns they stand for: those they are merged with, else all up to the next. */
function spreadOver(row: FirstRow, width: number, merged: readonly Merged[]): string[] {
  const wide = merged.filter(({ top, left, right }) => top === row.number && right > left);
  let title = '';
  return Array.from({ length: width }, (_, place) => {
    const own = row.cells[place]?.trim() ?? '';
    if (own !== '') return (title = own);
    if (wide.length === 0) return title;
    const block = wide.find(({ left, right }) => left <= place && place <= right);
    return block ? (row.cells[block.left]?.trim() ?? '') : '';
  });
}

function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '');
}
