import { cellNumber } from '../lib/cell-number.ts';
import { readCsv } from '../lib/csv.ts';
import type { EconomyResolver } from '../lib/economy-resolver.ts';
import { ImportError } from '../lib/import-error.ts';
import type { Row } from '../lib/row.ts';
import type { Imported, Importer } from '../lib/importer.ts';
import type { InputFile } from '../lib/input-file.ts';

const source = 'wb-wdi';
const nameOf = /^wdi_remittances_in_out_(\d{4})\.csv$/i;

/** Reads remittances paid in one year, a vintage later than that of the years before it. */
export const wdiYearImporter: Importer = {
  id: 'wdi-year',
  sourceId: source,
  title: 'Remittances paid in one year, World Development Indicators',
  recognises: ({ name }) => nameOf.test(name),
  read: (files, { economies }) => readWdiYear(files, economies),
};

/**
 * A row an economy: `iso3`, `received_usd_…`, `paid_usd_…` in US$. What was received is in the
 * indicator's own file, for all years.
 * @throws {ImportError} for an economy that is not known or is an aggregate, or text for a number.
 */
export function readWdiYear(files: readonly InputFile[], economies: EconomyResolver): Imported {
  const rows: Row[] = [];
  const leftOut: Imported['leftOut'][number][] = [];
  for (const file of files) {
    const year = Number(nameOf.exec(file.name)?.[1]);
    const [received, paid] = [`received_usd_${year}`, `paid_usd_${year}`];
    const csv = readCsv(file, ['iso3', received, paid]);
    // The month is not known, only that it is the vintage in which this year became the newest.
    const edition = String(year + 2);
    for (const row of csv.rows) {
      const place = { file: file.path, row: row.row };
      const economy = economies.economy('world-bank', { code: row.get('iso3') }, place);
      const usd = cellNumber(row.get(paid), place, paid, ['..']);
      if (usd === null) continue;
      if (rows.some((each) => each['economy'] === economy && each['year'] === year))
        throw new ImportError(place, `a second figure for ${economy}`);
      rows.push({
        source,
        edition,
        direction: 'paid',
        year,
        economy,
        usd: Math.round(usd) + 0,
        status: 'published',
      });
    }
    leftOut.push({
      source,
      edition,
      table: 'remittance_total',
      what: `Remittances received, ${year}`,
      rows: csv.rows.filter((row) => row.get(received) !== '').length,
      amount: null,
      unit: null,
      reason: 'Read from the indicator’s own file, which has all years in one vintage',
    });
  }
  return { tables: { remittance_total: rows }, totals: [], leftOut };
}
