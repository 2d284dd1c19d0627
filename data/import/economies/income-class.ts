import type { IncomeGroup } from '../../../src/domain/economy.ts';
import { cellNumber } from '../lib/cell-number.ts';
import { readCsv } from '../lib/csv.ts';
import { ImportError, type Place } from '../lib/import-error.ts';
import type { InputFile } from '../lib/input-file.ts';

/** How the World Bank classed one economy in one of its fiscal years. */
export interface Classed {
  place: Place;
  /** The World Bank's code. */
  code: string;
  /** The World Bank's name. */
  name: string;
  /** Fiscal year: 2026 runs from July 2025. */
  year: number;
  region: string;
  /** Null where the economy was not classified. */
  income: IncomeGroup | null;
  /** Fragile or conflict-affected; null before there was such a list. */
  fcv: boolean | null;
}

const incomes: Readonly<Record<string, IncomeGroup>> = {
  'Low income': 'L',
  'Lower middle income': 'LM',
  'Upper middle income': 'UM',
  'High income': 'H',
};

const columns = [
  'economy',
  'code',
  'year_fiscal',
  'region',
  'incgroup_historical',
  'fcv_historical',
] as const;

/**
 * Reads the World Bank's history of country classes (`CLASS.csv`).
 * @throws {ImportError} for a year, group or status that is not one, or a row given twice.
 */
export function readIncomeClasses(file: InputFile): Classed[] {
  const seen = new Set<string>();
  return readCsv(file, columns).rows.map((row) => {
    const place = { file: file.path, row: row.row };
    const code = row.get('code');
    const year = cellNumber(row.get('year_fiscal'), place, 'year_fiscal');
    if (year === null || !Number.isInteger(year) || year < 1980 || year > 2100)
      throw new ImportError(place, `year_fiscal: "${row.get('year_fiscal')}" is not a fiscal year`);
    const key = `${code} ${year}`;
    if (seen.has(key)) throw new ImportError(place, `${code} is classed twice in ${year}`);
    seen.add(key);
    return {
      place,
      code,
      name: row.get('economy'),
      year,
      region: row.get('region'),
      income: incomeOf(row.get('incgroup_historical'), place),
      fcv: statusOf(row.get('fcv_historical'), place),
    };
  });
}

function incomeOf(text: string, place: Place): IncomeGroup | null {
  if (text === '' || text === 'Not classified') return null;
  const found = incomes[text];
  if (!found) throw new ImportError(place, `incgroup_historical: "${text}" is not an income group`);
  return found;
}

function statusOf(text: string, place: Place): boolean | null {
  if (text === '') return null;
  if (text !== 'Yes' && text !== 'No')
    throw new ImportError(place, `fcv_historical: expected Yes or No, found "${text}"`);
  return text === 'Yes';
}
