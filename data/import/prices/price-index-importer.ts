import { cellNumber } from '../lib/cell-number.ts';
import { readCsv } from '../lib/csv.ts';
import { ImportError } from '../lib/import-error.ts';
import type { Row } from '../lib/row.ts';
import type { Imported, Importer, LeftOut } from '../lib/importer.ts';
import type { InputFile } from '../lib/input-file.ts';
import { editionTo, monthOf } from '../official-flows/period.ts';

interface PriceIndex {
  id: string;
  sourceId: string;
  title: string;
  fileName: RegExp;
  columns: { month: string; value: string };
  name: 'us_cpi_u' | 'mexico_cpi';
}

/** Money begins in 1970; older prices are left out. */
const firstYear = 1970;

/** Reads the consumer prices of the United States. */
export const usPricesImporter = priceIndexImporter({
  id: 'us-prices',
  sourceId: 'bls-cpi',
  title: 'Consumer prices, United States',
  fileName: /^us_cpi_u_monthly.*\.csv$/i,
  columns: { month: 'Date', value: 'Index' },
  name: 'us_cpi_u',
});

/** Reads the consumer prices of Mexico. */
export const mexicoPricesImporter = priceIndexImporter({
  id: 'mexico-prices',
  sourceId: 'inegi',
  title: 'Consumer prices, Mexico',
  fileName: /^mexico_cpi_inegi.*\.csv$/i,
  columns: { month: 'PERIODO', value: 'GENERAL' },
  name: 'mexico_cpi',
});

function priceIndexImporter(index: PriceIndex): Importer {
  return {
    id: index.id,
    sourceId: index.sourceId,
    title: index.title,
    recognises: ({ name }) => index.fileName.test(name),
    read: (files) => {
      const read = files.map((file) => readMonths(file, index));
      return {
        tables: { price_index: read.flatMap(({ rows }) => rows) },
        totals: [],
        leftOut: read.flatMap(({ leftOut }) => leftOut),
      } satisfies Imported;
    },
  };
}

/**
 * Rows of table `price_index`, one a month. A month that the file does not have, or leaves blank,
 * has no row: nothing is put between its neighbours.
 * @throws {ImportError} for a month that is none, twice the same, or an index that is not above 0.
 */
function readMonths(file: InputFile, index: PriceIndex): { rows: Row[]; leftOut: LeftOut[] } {
  const { month, value } = index.columns;
  const rows: Row[] = [];
  let older = 0;
  for (const line of readCsv(file, [month, value]).rows) {
    const place = { file: file.path, row: line.row };
    const { period, year } = monthOf(line.get(month), place);
    const points = cellNumber(line.get(value), place, value);
    if (points === null) continue;
    if (points <= 0) throw new ImportError(place, `${value}: ${points} is no price index`);
    if (year < firstYear) older += 1;
    else
      rows.push({ source: index.sourceId, name: index.name, month: period, year, value: points });
  }
  const edition = editionTo(rows.map((row) => String(row['month'])));
  const left: LeftOut = {
    source: index.sourceId,
    edition,
    table: 'price_index',
    what: `Months before ${firstYear}`,
    rows: older,
    amount: null,
    unit: null,
    reason: `no money before ${firstYear} is read in prices of another year`,
  };
  return {
    rows: rows.map((row) => ({ ...row, edition })),
    leftOut: older > 0 ? [left] : [],
  };
}
