import { cellNumber } from '../lib/cell-number.ts';
import { readCsv } from '../lib/csv.ts';
import type { EconomyResolver } from '../lib/economy-resolver.ts';
import { ImportError } from '../lib/import-error.ts';
import type { Row } from '../lib/row.ts';
import type { Imported, Importer, PublishedTotal } from '../lib/importer.ts';
import type { InputFile } from '../lib/input-file.ts';
import { AggregateCount } from './aggregate-count.ts';
import { wdiEdition } from './wdi-edition.ts';

const source = 'wb-wdi';

/** Reads remittances received from an indicator's own file, all years of one vintage. */
export const wdiReceivedImporter: Importer = {
  id: 'wdi-received',
  sourceId: source,
  title: 'Remittances received, World Development Indicators',
  recognises: ({ name }) => /^BX\.TRF\.PWKR\.CD\.DT.*\.csv$/i.test(name),
  read: (files, { economies }) => readWdiReceived(files, economies),
};

/**
 * Columns `Country Code`, `Year` and `Value` in US$. The world's total becomes a published one,
 * other aggregates are counted. An economy that is absent in a year has no figure.
 * @throws {ImportError} for an economy that is not known, or a year or value that is no number.
 */
export function readWdiReceived(files: readonly InputFile[], economies: EconomyResolver): Imported {
  const rows: Row[] = [];
  const totals: PublishedTotal[] = [];
  const left: Imported['leftOut'][number][] = [];
  for (const file of files) {
    const csv = readCsv(file, ['Country Name', 'Country Code', 'Year', 'Value']);
    const edition = wdiEdition(Math.max(...csv.rows.map((row) => Number(row.get('Year')))));
    const aggregates = new AggregateCount();
    for (const row of csv.rows) {
      const place = { file: file.path, row: row.row };
      const code = row.get('Country Code');
      const economy = economies.economyOrAggregate(
        'world-bank',
        { code, name: row.get('Country Name') },
        place,
      );
      const year = cellNumber(row.get('Year'), place, 'Year');
      const value = cellNumber(row.get('Value'), place, 'Value', ['..']);
      if (year === null) throw new ImportError(place, 'the year is blank');
      if (value === null) continue;
      const usd = Math.round(value) + 0;
      if (economy !== null)
        rows.push({
          source,
          edition,
          direction: 'received',
          year,
          economy,
          usd,
          status: 'published',
        });
      else if (code === 'WLD')
        totals.push({ source, edition, name: 'world_received', year, value: usd, unit: 'US$' });
      else aggregates.add();
    }
    left.push(...aggregates.leftOut(source, edition));
  }
  return { tables: { remittance_total: rows }, totals, leftOut: left };
}
