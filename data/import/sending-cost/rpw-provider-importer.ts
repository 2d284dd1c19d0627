import { cellNumber } from '../lib/cell-number.ts';
import { ImportError } from '../lib/import-error.ts';
import type { Row } from '../lib/row.ts';
import type { EditionStated, Imported, Importer, LeftOut } from '../lib/importer.ts';
import type { InputFile } from '../lib/input-file.ts';
import { readWorkbook, type Book, type Cell } from '../lib/workbook.ts';
import { quarterOf } from './quarter.ts';

/** Reads a third party's means by type of provider, over all quarters and by quarter. */
export const rpwProviderImporter: Importer = {
  id: 'rpw-provider',
  sourceId: 'wb-rpw-provider',
  title: 'Cost of sending by type of provider',
  recognises: ({ name }) => /^rpw_by_provider.*\.xlsx$/i.test(name),
  read: readProviders,
};

/** @throws {ImportError} if a sheet is missing, or text stands where a number should be. */
export function readProviders(files: readonly InputFile[]): Imported {
  const rows: Row[] = [];
  const leftOut: LeftOut[] = [];
  const editions: EditionStated[] = [];
  for (const file of files) {
    const book = readWorkbook(file);
    rows.push(...overall(file, book), ...byQuarter(file, book));
    const edition = /(\d{4}Q\d-\d{4}Q\d)/.exec(file.name)?.[1] ?? file.name;
    leftOut.push(...otherSheets(book, edition));
    editions.push({
      source: 'wb-rpw-provider',
      table: 'sending_cost_provider',
      edition: edition.replace('-', '–'),
    });
  }
  return {
    tables: { sending_cost_provider: rows },
    totals: [],
    leftOut,
    editions,
  };
}

const overallSheet = 'Provider Comparison';
const quarterSheet = 'Cost Trend';

function overall(file: InputFile, book: Book): Row[] {
  const sheet = book.sheet(overallSheet);
  expectHeader(file, overallSheet, sheet.rows[0], 'Firm type');
  return sheet.rows.slice(1).flatMap(([provider, cost], index) => {
    const place = { file: file.path, sheet: overallSheet, row: index + 2 };
    const cost_pct = cellNumber(cost, place, 'Avg total cost %');
    if (typeof provider !== 'string' || cost_pct === null) return [];
    return [{ quarter: null, provider: provider.trim(), cost_pct, observations: null }];
  });
}

function byQuarter(file: InputFile, book: Book): Row[] {
  const sheet = book.sheet(quarterSheet);
  expectHeader(file, quarterSheet, sheet.rows[0], 'Period');
  const providers = sheet.rows[0]!.slice(1).map(String);
  return sheet.rows.slice(1).flatMap(([period, ...costs], index) => {
    if (period === null || period === undefined) return [];
    const place = { file: file.path, sheet: quarterSheet, row: index + 2 };
    const quarter = quarterOf(String(period), place);
    return providers.flatMap((provider, column) => {
      const cost_pct = cellNumber(costs[column], place, provider);
      return cost_pct === null
        ? []
        : [{ quarter, provider: provider.trim(), cost_pct, observations: null }];
    });
  });
}

function expectHeader(
  file: InputFile,
  sheet: string,
  header: readonly Cell[] | undefined,
  first: string,
): void {
  if (header?.[0] !== first)
    throw new ImportError(
      { file: file.path, sheet, row: 1 },
      `expected "${first}" first in the header, found ${JSON.stringify(header?.[0] ?? null)}`,
    );
}

function otherSheets(book: Book, edition: string): LeftOut[] {
  return book.sheetNames
    .filter((name) => name !== overallSheet && name !== quarterSheet)
    .map((name) => ({
      source: 'wb-rpw-provider',
      edition,
      table: 'sending_cost_provider',
      what: `Sheet "${name}"`,
      rows: book
        .sheet(name)
        .rows.slice(1)
        .filter((row) => row.some((cell) => cell !== null)).length,
      amount: null,
      unit: null,
      reason: 'Means of corridors over all quarters; table sending_cost has them by quarter',
    }));
}
