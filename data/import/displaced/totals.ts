import { cellNumber } from '../lib/cell-number.ts';
import { readCsv } from '../lib/csv.ts';
import type { EconomyResolver } from '../lib/economy-resolver.ts';
import { ImportError, type Place } from '../lib/import-error.ts';
import type { InputFile } from '../lib/input-file.ts';
import { categories, type Category } from './categories.ts';

/** People of one category from one origin in one place of asylum at the end of a year. */
export interface Displaced {
  year: number;
  origin: string;
  asylum: string;
  category: Category;
  /** Persons. */
  total: number;
}

export interface Totals {
  /** Every count above zero. */
  rows: Displaced[];
  /** Pairs of a year of which the file says 0 refugees. */
  noRefugees: Displaced[];
  /** Cells that say 0. */
  zeros: number;
  /** Blank cells: the category did not exist yet, or has no figure. */
  blanks: number;
}

const columns = ['year', 'coo_iso', 'coa_iso', ...categories.map(({ column }) => column)] as const;

/**
 * Reads UNHCR's totals (`population.csv`), one column a category, into one row a count.
 * @throws {ImportError} for an unknown economy, a pair given twice or a count that is not whole.
 */
export function readTotals(file: InputFile, economies: EconomyResolver): Totals {
  const rows: Displaced[] = [];
  const noRefugees: Displaced[] = [];
  const seen = new Set<string>();
  let zeros = 0;
  let blanks = 0;
  for (const row of readCsv(file, columns).rows) {
    const place = { file: file.path, row: row.row };
    const year = yearOf(row.get('year'), place);
    const origin = economies.economy('unhcr', { code: row.get('coo_iso') }, place);
    const asylum = economies.economy('unhcr', { code: row.get('coa_iso') }, place);
    const key = `${year} ${origin} ${asylum}`;
    if (seen.has(key)) throw new ImportError(place, `${key} is given twice`);
    seen.add(key);
    for (const { name, column } of categories) {
      const total = persons(row.get(column), place, column);
      if (total === 0 && name === 'refugees')
        noRefugees.push({ year, origin, asylum, category: name, total });
      if (total === null) blanks += 1;
      else if (total === 0) zeros += 1;
      else rows.push({ year, origin, asylum, category: name, total });
    }
  }
  return { rows, noRefugees, zeros, blanks };
}

/** @throws {ImportError} if the text is not a year. */
export function yearOf(text: string, place: Place): number {
  if (!/^(19|20)\d{2}$/.test(text)) throw new ImportError(place, `year: "${text}" is not a year`);
  return Number(text);
}

/**
 * A count of persons; null where the cell is blank.
 * @throws {ImportError} if it is negative or not whole.
 */
export function persons(text: string, place: Place, column: string): number | null {
  const value = cellNumber(text, place, column);
  if (value !== null && (!Number.isInteger(value) || value < 0))
    throw new ImportError(place, `${column}: expected a count of persons, found "${text}"`);
  return value;
}
