import { cellNumber } from '../lib/cell-number.ts';
import { readCsv } from '../lib/csv.ts';
import type { EconomyResolver } from '../lib/economy-resolver.ts';
import { ImportError } from '../lib/import-error.ts';
import type { Row } from '../lib/row.ts';
import type { Importer } from '../lib/importer.ts';
import type { InputFile } from '../lib/input-file.ts';
import { editionTo, yearPeriod } from './period.ts';

/** The columns of the file, in thousands of US$, and what each counts. */
const definitions = {
  Total_USD_000s: 'cash',
  Landbased_USD_000s: 'cash_land',
  Seabased_USD_000s: 'cash_sea',
} as const;

const columns = Object.keys(definitions) as (keyof typeof definitions)[];

/** Reads the cash remittances that Bangko Sentral ng Pilipinas records, by source and year. */
export const bspImporter: Importer = {
  id: 'bsp',
  sourceId: 'bsp',
  title: 'Bangko Sentral ng Pilipinas, cash remittances by source',
  recognises: ({ name }) => /^bsp_cash_remittances.*\.csv$/i.test(name),
  read: (files, { economies }) => ({
    tables: { official_flow: files.flatMap((file) => readSources(file, economies)) },
    totals: [],
    leftOut: [],
  }),
};

/** @throws {ImportError} for an unknown source, a blank amount, or parts that are not their total. */
function readSources(file: InputFile, economies: EconomyResolver): Row[] {
  const rows = readCsv(file, ['Year', 'Country', ...columns]).rows.flatMap((line): Row[] => {
    const place = { file: file.path, row: line.row };
    const year = cellNumber(line.get('Year'), place, 'Year');
    if (year === null) throw new ImportError(place, 'Year is blank');
    const partner = economies.economy('bsp', { name: line.get('Country') }, place);
    const amounts = columns.map((column) => {
      const thousands = cellNumber(line.get(column), place, column);
      if (thousands === null) throw new ImportError(place, `${column} is blank`);
      return thousands;
    });
    const [total, land, sea] = amounts as [number, number, number];
    // Each is rounded by itself.
    if (Math.abs(land + sea - total) > 1)
      throw new ImportError(place, `land ${land} and sea ${sea} are not the total ${total}`);
    return columns.map((column, index) => ({
      source: 'bsp',
      definition: definitions[column],
      reporter: 'PHL',
      direction: 'received',
      partner_group: null,
      partner,
      ...yearPeriod(year),
      usd: Math.round(amounts[index]! * 1000),
      transfers: null,
    }));
  });
  const edition = editionTo(rows.map((row) => String(row['period'])));
  return rows.map((row) => ({ ...row, edition }));
}
