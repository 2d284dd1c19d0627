import type { EconomyResolver } from '../lib/economy-resolver.ts';
import { ImportError } from '../lib/import-error.ts';
import type { Row } from '../lib/row.ts';
import type { Importer, LeftOut } from '../lib/importer.ts';
import type { InputFile } from '../lib/input-file.ts';
import { readWorkbook, type Sheet } from '../lib/workbook.ts';
import { inflowColumns } from './cba-columns.ts';
import { editionTo, type Period } from './period.ts';

/** Reads the transfers of individuals that the Central Bank of Armenia records. */
export const cbaImporter: Importer = {
  id: 'cba',
  sourceId: 'cba',
  title: 'Central Bank of Armenia, transfers of individuals by country',
  recognises: ({ path, name }) =>
    /armenia_cba\//i.test(path) && /^transfers_by_countries.*\.xlsx$/i.test(name),
  read(files, { economies }) {
    const read = files.map((file) => readTransfers(file, economies));
    return {
      tables: { official_flow: read.flatMap(({ rows }) => rows) },
      totals: [],
      leftOut: read.flatMap(({ leftOut }) => leftOut),
    };
  },
};

/**
 * Rows of table `official_flow`: by year and country, and in all by month. Only what is not
 * commercial is kept: the totals hold money of business.
 * @throws {ImportError} for an unknown country, a missing sheet, or text where a number should be.
 */
export function readTransfers(
  file: InputFile,
  economies: EconomyResolver,
): { rows: Row[]; leftOut: LeftOut[] } {
  const book = readWorkbook(file);
  const years = readSheet(book.sheet('annual in USD'), file, economies);
  const months = readSheet(book.sheet('monthly in USD'), file, economies);
  const worldMonths = months.filter((row) => row['partner_group'] === 'world');
  const kept = [...years, ...worldMonths];
  const edition = editionTo(years.map((row) => String(row['period'])));
  const about = {
    source: 'cba',
    edition,
    table: 'official_flow',
    amount: null,
    unit: null,
  } as const;
  return {
    rows: kept.map((row) => ({ ...row, edition })),
    leftOut: [
      {
        ...about,
        what: 'months by country',
        rows: months.length - worldMonths.length,
        reason: 'the years by country and the months in all are kept',
      },
      {
        ...about,
        what: 'totals with commercial transfers',
        rows: years.length + months.length,
        reason: 'they hold money of business',
      },
    ],
  };
}

function readSheet(sheet: Sheet, file: InputFile, economies: EconomyResolver): Row[] {
  const columns = inflowColumns(sheet, file);
  const rows = sheet.rows.flatMap((cells, index): Row[] => {
    const place = { file: file.path, sheet: sheet.name, row: index + 1 };
    const name = cells[0];
    if (index < firstRow || typeof name !== 'string') return [];
    const partner = economies.economyOrAggregate('cba', { name }, place);
    const group = partner !== null ? null : name.trim() === 'Total' ? 'world' : 'other';
    return columns.flatMap(({ column, period }) =>
      (['received', 'paid'] as const).map((direction, offset): Row => {
        const thousands = cells[column + offset];
        if (typeof thousands !== 'number')
          throw new ImportError(
            place,
            `${period.period}, ${direction}: expected a number, found ${JSON.stringify(thousands)}`,
          );
        return rowOf(partner, group, direction, period, Math.round(thousands * 1000));
      }),
    );
  });
  if (!rows.some((row) => row['partner_group'] === 'world'))
    throw new ImportError({ file: file.path, sheet: sheet.name }, 'no row "Total"');
  return rows;
}

/** Below the title and three rows of heads. */
const firstRow = 5;

function rowOf(
  partner: string | null,
  partner_group: string | null,
  direction: 'received' | 'paid',
  period: Period,
  usd: number,
): Row {
  return {
    source: 'cba',
    definition: 'non_commercial',
    reporter: 'ARM',
    direction,
    partner_group,
    partner,
    ...period,
    usd,
    transfers: null,
  };
}
