import { readCsv } from '../lib/csv.ts';
import type { EconomyResolver } from '../lib/economy-resolver.ts';
import { ImportError } from '../lib/import-error.ts';
import type { InputFile } from '../lib/input-file.ts';
import { categories, type Category } from './categories.ts';
import { persons, yearOf } from './totals.ts';

/** A count by sex; women and men may be fewer than all, since sex is known for a part. */
export interface BySex {
  year: number;
  origin: string;
  asylum: string;
  category: Category;
  female: number;
  male: number;
  total: number;
}

const columns = ['year', 'coo_iso', 'coa_iso', 'pop_type', 'f_total', 'm_total', 'total'] as const;

const names = new Map<string, Category>(categories.map(({ code, name }) => [code, name]));

/**
 * Reads UNHCR's counts by sex (`demographics_by_sex_….csv`).
 * @throws {ImportError} for an unknown economy or category, or more women and men than people.
 */
export function readBySex(file: InputFile, economies: EconomyResolver): BySex[] {
  return readCsv(file, columns).rows.map((row) => {
    const place = { file: file.path, row: row.row };
    const category = names.get(row.get('pop_type'));
    if (!category)
      throw new ImportError(place, `pop_type: unknown category "${row.get('pop_type')}"`);
    const female = persons(row.get('f_total'), place, 'f_total') ?? 0;
    const male = persons(row.get('m_total'), place, 'm_total') ?? 0;
    const total = persons(row.get('total'), place, 'total') ?? 0;
    if (female + male > total)
      throw new ImportError(place, `women ${female} and men ${male} are more than ${total} people`);
    return {
      year: yearOf(row.get('year'), place),
      origin: economies.economy('unhcr', { code: row.get('coo_iso') }, place),
      asylum: economies.economy('unhcr', { code: row.get('coa_iso') }, place),
      category,
      female,
      male,
      total,
    };
  });
}
