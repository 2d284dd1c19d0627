import { cellNumber } from '../lib/cell-number.ts';
import { readCsv } from '../lib/csv.ts';
import { ImportError } from '../lib/import-error.ts';
import type { Row } from '../lib/row.ts';
import type { Importer } from '../lib/importer.ts';
import type { InputFile } from '../lib/input-file.ts';
import { editionTo, monthOf } from './period.ts';

/** The columns of the file: an economy, or a group that stays one. */
const senders = {
  total: { partner_group: 'world', partner: null },
  saudiArabia: { partner_group: null, partner: 'SAU' },
  uae: { partner_group: null, partner: 'ARE' },
  uk: { partner_group: null, partner: 'GBR' },
  usa: { partner_group: null, partner: 'USA' },
  otherGcc: { partner_group: 'gcc_other', partner: null },
  eu: { partner_group: 'eu', partner: null },
} as const;

const columns = Object.keys(senders) as (keyof typeof senders)[];

/** Reads the workers' remittances that the State Bank of Pakistan records, by month. */
export const sbpImporter: Importer = {
  id: 'sbp',
  sourceId: 'sbp',
  title: 'State Bank of Pakistan, workers’ remittances',
  recognises: ({ path, name }) =>
    /pakistan_sbp\//i.test(path) && /^remittances_by_source.*\.csv$/i.test(name),
  read: (files) => ({
    tables: { official_flow: files.flatMap(readMonths) },
    totals: [],
    leftOut: [],
  }),
};

/** @throws {ImportError} for a month that is none, or text where a number should be. */
function readMonths(file: InputFile): Row[] {
  const csv = readCsv(file, ['date', ...columns]);
  const strange = csv.header.find((name) => name !== 'date' && !(name in senders));
  if (strange !== undefined)
    throw new ImportError({ file: file.path, row: 1 }, `unknown sender "${strange}"`);
  const rows = csv.rows.flatMap((line): Row[] => {
    const place = { file: file.path, row: line.row };
    return columns.flatMap((column) => {
      const millions = cellNumber(line.get(column), place, column);
      if (millions === null) return [];
      return [
        {
          source: 'sbp',
          definition: 'workers',
          reporter: 'PAK',
          direction: 'received',
          ...senders[column],
          ...monthOf(line.get('date'), place),
          usd: Math.round(millions * 1e6),
          transfers: null,
        },
      ];
    });
  });
  const edition = editionTo(rows.map((row) => String(row['period'])));
  return rows.map((row) => ({ ...row, edition }));
}
