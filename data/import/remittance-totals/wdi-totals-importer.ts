import { cellNumber } from '../lib/cell-number.ts';
import { readCsv } from '../lib/csv.ts';
import type { EconomyResolver } from '../lib/economy-resolver.ts';
import { ImportError } from '../lib/import-error.ts';
import type { Row } from '../lib/row.ts';
import type { Imported, Importer, LeftOut } from '../lib/importer.ts';
import type { InputFile } from '../lib/input-file.ts';
import { AggregateCount } from './aggregate-count.ts';
import { wdiEdition } from './wdi-edition.ts';

const source = 'wb-wdi';
const directions: Readonly<Record<string, 'received' | 'paid'>> = {
  'BX.TRF.PWKR.CD.DT': 'received',
  'BM.TRF.PWKR.CD.DT': 'paid',
};

/** Reads remittances received and paid from the World Development Indicators. */
export const wdiTotalsImporter: Importer = {
  id: 'wdi-totals',
  sourceId: source,
  title: 'Remittances received and paid, World Development Indicators',
  recognises: ({ name }) => /^wdi_remittances.*_\d{4}_\d{4}\.csv$/i.test(name),
  read: (files, { economies }) => readWdiTotals(files, economies),
};

/** @throws {ImportError} for an unknown indicator or economy, or text where a number should be. */
export function readWdiTotals(files: readonly InputFile[], economies: EconomyResolver): Imported {
  const rows: Row[] = [];
  const leftOut: LeftOut[] = [];
  for (const file of files) {
    const csv = readCsv(file, ['iso3', 'indicator', 'year', 'value_usd']);
    const edition = wdiEdition(Math.max(...csv.rows.map((row) => Number(row.get('year')))));
    const aggregates = new AggregateCount();
    for (const row of csv.rows) {
      const place = { file: file.path, row: row.row };
      const direction = directions[row.get('indicator')];
      if (!direction) throw new ImportError(place, `unknown indicator "${row.get('indicator')}"`);
      const economy = economies.economyOrAggregate('world-bank', { code: row.get('iso3') }, place);
      const year = cellNumber(row.get('year'), place, 'year');
      const usd = cellNumber(row.get('value_usd'), place, 'value_usd', ['..']);
      if (year === null) throw new ImportError(place, 'the year is blank');
      if (usd === null) continue;
      if (economy === null) aggregates.add();
      else
        rows.push({
          source,
          edition,
          direction,
          year,
          economy,
          usd: Math.round(usd),
          status: 'published',
        });
    }
    leftOut.push(...aggregates.leftOut(source, edition));
  }
  return { tables: { remittance_total: rows }, totals: [], leftOut };
}
