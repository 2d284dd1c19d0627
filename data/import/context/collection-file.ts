import { cellNumber } from '../lib/cell-number.ts';
import { readCsv } from '../lib/csv.ts';
import type { EconomyResolver } from '../lib/economy-resolver.ts';
import { ImportError } from '../lib/import-error.ts';
import type { InputFile } from '../lib/input-file.ts';
import { IndicatorRows, type ReadIndicators } from './indicator-rows.ts';
import { olderVintage } from './vintage.ts';
import { byVariable, notKept } from './world-bank-indicators.ts';

/**
 * Reads the collection of indicators `wdi.csv`: economy, variable, year, value.
 * @throws {ImportError} for an unknown variable or economy, or a value that is not a number.
 */
export function readCollection(file: InputFile, economies: EconomyResolver): ReadIndicators {
  const found = new IndicatorRows(olderVintage);
  for (const row of readCsv(file, ['geo', 'var', 't', 'v']).rows) {
    const place = { file: file.path, row: row.row };
    const variable = row.get('var');
    const reason = notKept[variable];
    if (reason !== undefined) {
      found.leave(`${file.name}: ${variable}`, reason);
      continue;
    }
    const kept = byVariable[variable];
    if (!kept) throw new ImportError(place, `var: unknown variable "${variable}"`);
    const code = row.get('geo');
    const year = cellNumber(row.get('t'), place, 't');
    if (year === null) throw new ImportError(place, 't: the year is missing');
    const economy = economies.economyOrAggregate('world-bank', { code }, place);
    const value = cellNumber(row.get('v'), place, 'v');
    found.add({ kept, label: file.name, code, economy, year, value });
  }
  return found.read();
}
