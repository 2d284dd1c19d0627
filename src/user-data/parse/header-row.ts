import { fiscalStart, isYear } from '../infer/period.ts';

/** A year and its month, or with the number of a name that comes again: `2021-03`, `2021.1`. */
const parted = /^(?:19|20)\d\d(?:-(?:0\d|1[0-2])|\.[1-9])$/;

/** Rows among which the names of the columns are looked for. */
const searched = 20;

/**
 * The place of the row that names the columns, or -1 if none does. Titles above it have fewer
 * cells; data below it have numbers that are no years.
 */
export function headerRow(first: readonly (readonly string[])[]): number {
  const comments = commentRows(first);
  const rows = first.slice(comments);
  const place = belowComments(rows);
  if (place >= 0) return comments + place;
  // A comment with as many cells as the rows under it has data is their names: `#sender,receiver`.
  const last = first[comments - 1];
  return last && rows[0] && last.length === rows[0].length && last.length > 1 ? comments - 1 : -1;
}

/** How many rows at the beginning are remarks: they start with `#` or `//`. */
export function commentRows(first: readonly (readonly string[])[]): number {
  const end = first.findIndex((row) => !/^\s*(?:#+\s*[^\s#]|\/\/)/.test(row[0] ?? ''));
  return end < 0 ? 0 : end;
}

function belowComments(first: readonly (readonly string[])[]): number {
  const filled = first.map((row) => row.filter((cell) => cell.trim() !== '').length);
  const widest = Math.max(0, ...filled);
  const enough = Math.max(1, widest * 0.6);
  for (let place = 0; place < Math.min(searched, first.length); place++) {
    if ((filled[place] ?? 0) < enough) {
      if (namesTogether(first, place, enough)) return place;
      continue;
    }
    const numbers = first[place]!.filter(isFigure).length;
    return numbers <= filled[place]! * 0.1 ? place : -1;
  }
  return -1;
}

/**
 * Whether a row and the one above it name the columns between them, straight over the data: names of
 * some stand in the upper row, over blank cells, and those of others under a title.
 */
function namesTogether(
  rows: readonly (readonly string[])[],
  place: number,
  enough: number,
): boolean {
  const [upper, lower, data] = [rows[place - 1], rows[place], rows[place + 1]];
  if (!upper || !lower || !data?.some(isFigure) || [...upper, ...lower].some(isFigure))
    return false;
  const has = (row: readonly string[], at: number) => (row[at] ?? '').trim() !== '';
  const width = Math.max(upper.length, lower.length);
  const named = Array.from({ length: width }, (_, at) => has(upper, at) || has(lower, at));
  const several = [upper, lower].every(
    (row) => row.filter((cell) => cell.trim() !== '').length > 1,
  );
  return several && named.filter(Boolean).length >= enough;
}

/** Whether a cell is a number, and not one that may be a year, or a year over two such as `2019-20`. */
export function isFigure(cell: string): boolean {
  return (
    /^[\s\d.,'%$()+\-−\u00a0\u202f\u2060٠-٩]*\d[\s\d.,'%$()+\-−\u00a0\u202f٠-٩]*$/.test(cell) &&
    !isYear(cell) &&
    fiscalStart(cell) === null &&
    !parted.test(cell.trim())
  );
}
