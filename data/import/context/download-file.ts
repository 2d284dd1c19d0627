import { cellNumber } from '../lib/cell-number.ts';
import { readCsv } from '../lib/csv.ts';
import type { EconomyResolver } from '../lib/economy-resolver.ts';
import { ImportError } from '../lib/import-error.ts';
import { fileInMemory, type InputFile } from '../lib/input-file.ts';
import { IndicatorRows, type ReadIndicators } from './indicator-rows.ts';
import { vintageOfDay } from './vintage.ts';
import { byCode } from './world-bank-indicators.ts';

/**
 * Reads an indicator as the World Bank's site gives it to download (`API_<code>_….csv`): a head of
 * a few lines with the day of the last update, then one row an economy, one column a year.
 * @throws {ImportError} for a head without that day, an unknown indicator or economy, or a value
 * that is not a number.
 */
export function readDownload(file: InputFile, economies: EconomyResolver): ReadIndicators {
  const lines = file.text().split(/\r?\n/);
  const at = lines.findIndex((line) => /^"?Country Name"?,/.test(line));
  const day = /^"?Last Updated Date"?,"?([^",]*)/m.exec(lines.slice(0, at).join('\n'))?.[1];
  if (at < 0 || day === undefined)
    throw new ImportError(
      { file: file.path },
      'no head with "Last Updated Date" and "Country Name"',
    );
  const found = new IndicatorRows(vintageOfDay(day, file));
  // Lines of the head are kept blank, so that the numbers of rows stay those of the file.
  const table = `${'\n'.repeat(at)}${lines.slice(at).join('\n')}`;
  const csv = readCsv(fileInMemory(file.path, table), [
    'Country Name',
    'Country Code',
    'Indicator Code',
  ]);
  const years = csv.header.flatMap((title, column) =>
    /^\d{4}$/.test(title) ? [{ column, title, year: Number(title) }] : [],
  );
  for (const row of csv.rows) {
    const place = { file: file.path, row: row.row };
    const label = row.get('Indicator Code');
    const kept = byCode[label];
    if (!kept) throw new ImportError(place, `Indicator Code: unknown indicator "${label}"`);
    const code = row.get('Country Code');
    const written = { code, name: row.get('Country Name') };
    const economy = economies.economyOrAggregate('world-bank', written, place);
    for (const { column, title, year } of years) {
      const value = cellNumber(row.cells[column], place, title);
      if (value !== null) found.add({ kept, label, code, economy, year, value });
    }
  }
  return found.read();
}
