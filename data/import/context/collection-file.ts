import { cellNumber, rounded } from '../lib/cell-number.ts';
import { readCsv } from '../lib/csv.ts';
import type { EconomyResolver } from '../lib/economy-resolver.ts';
import { ImportError } from '../lib/import-error.ts';
import type { Row } from '../lib/importer.ts';
import type { InputFile } from '../lib/input-file.ts';
import { LeftOutCount, type ReadIndicators } from './indicator-rows.ts';
import { byVariable, firstYear, notKept } from './world-bank-indicators.ts';

/**
 * Reads the collection of indicators `wdi.csv`: economy, variable, year, value.
 * @throws {ImportError} for an unknown variable or economy, or a value that is not a number.
 */
export function readCollection(file: InputFile, economies: EconomyResolver): ReadIndicators {
  const rows: Row[] = [];
  const left = new LeftOutCount();
  for (const row of readCsv(file, ['geo', 'var', 't', 'v']).rows) {
    const place = { file: file.path, row: row.row };
    const variable = row.get('var');
    const reason = notKept[variable];
    if (reason !== undefined) {
      left.add(`${file.name}: ${variable}`, reason);
      continue;
    }
    const kept = byVariable[variable];
    if (!kept) throw new ImportError(place, `var: unknown variable "${variable}"`);
    const year = cellNumber(row.get('t'), place, 't');
    if (year === null) throw new ImportError(place, 't: the year is missing');
    const economy = economies.economyOrAggregate('world-bank', { code: row.get('geo') }, place);
    const value = cellNumber(row.get('v'), place, 'v');
    if (economy === null) left.add(`${file.name}: aggregates`, 'aggregates are not economies');
    else if (year < firstYear)
      left.add(`${file.name}: years before ${firstYear}`, `the atlas begins in ${firstYear}`);
    else if (value !== null)
      rows.push({
        source: 'wb-wdi',
        name: kept.name,
        year,
        economy,
        value: rounded(value, kept.places),
      });
  }
  return { rows, leftOut: left.list() };
}
