import { cellNumber } from '../lib/cell-number.ts';
import { readCsv } from '../lib/csv.ts';
import type { EconomyResolver } from '../lib/economy-resolver.ts';
import { ImportError } from '../lib/import-error.ts';
import type { InputFile } from '../lib/input-file.ts';
import { IndicatorRows, type ReadIndicators } from './indicator-rows.ts';
import { olderVintage, vintageOfFolder } from './vintage.ts';
import { byCode } from './world-bank-indicators.ts';

/**
 * Reads one indicator of the World Bank, one row an economy and year. Older files name the
 * indicator in every row (`entity_code`, `indicator_code`); newer ones by the name of the file
 * (`Country Code`, `Year`, `Value`), their vintage by that of the folder.
 * @throws {ImportError} for an unknown indicator or economy, or a value that is not a number.
 */
export function readIndicator(file: InputFile, economies: EconomyResolver): ReadIndicators {
  const newer = readCsv(file, []).header.includes('Country Code');
  return newer ? readNewer(file, economies) : readOlder(file, economies);
}

function readOlder(file: InputFile, economies: EconomyResolver): ReadIndicators {
  const found = new IndicatorRows(olderVintage);
  const columns = ['year', 'entity_code', 'entity_name', 'indicator_code', 'value'] as const;
  for (const row of readCsv(file, columns).rows) {
    const place = { file: file.path, row: row.row };
    const label = row.get('indicator_code');
    const kept = byCode[label];
    if (!kept) throw new ImportError(place, `indicator_code: unknown indicator "${label}"`);
    const code = row.get('entity_code');
    const written = { code, name: row.get('entity_name') };
    const economy = economies.economyOrAggregate('world-bank', written, place);
    const year = cellNumber(row.get('year'), place, 'year');
    const value = cellNumber(row.get('value'), place, 'value');
    if (year === null) throw new ImportError(place, 'year is missing');
    // No money before 1990 is of this vintage, and its files state no total of ours.
    const own = { name: kept.name, places: kept.places ?? 0 };
    found.add({ kept: own, label, code, economy, year, value });
  }
  return found.read();
}

function readNewer(file: InputFile, economies: EconomyResolver): ReadIndicators {
  const label = codeOf(file)!;
  const found = new IndicatorRows(vintageOfFolder(file));
  const columns = ['Country Name', 'Country Code', 'Year', 'Value'] as const;
  for (const row of readCsv(file, columns).rows) {
    const place = { file: file.path, row: row.row };
    const code = row.get('Country Code');
    const written = { code, name: row.get('Country Name') };
    const economy = economies.economyOrAggregate('world-bank', written, place);
    const year = cellNumber(row.get('Year'), place, 'Year');
    const value = cellNumber(row.get('Value'), place, 'Value');
    if (year === null) throw new ImportError(place, 'Year is missing');
    found.add({ kept: byCode[label]!, label, code, economy, year, value });
  }
  return found.read();
}

/** The World Bank's code that a file of one indicator is named by (`SP.POP.TOTL.csv`). */
export function codeOf({ name }: InputFile): string | undefined {
  if (!/\.csv$/i.test(name)) return undefined;
  const codes = Object.keys(byCode).filter((code) => name.startsWith(`${code}.`));
  // SP.POP.TOTL begins the name of SP.POP.TOTL.FE.ZS too.
  return codes.sort((a, b) => b.length - a.length)[0];
}
