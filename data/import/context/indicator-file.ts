import { cellNumber, rounded } from '../lib/cell-number.ts';
import { readCsv } from '../lib/csv.ts';
import type { EconomyResolver } from '../lib/economy-resolver.ts';
import { ImportError } from '../lib/import-error.ts';
import type { Row } from '../lib/importer.ts';
import type { InputFile } from '../lib/input-file.ts';
import { LeftOutCount, type ReadIndicators } from './indicator-rows.ts';
import { byCode, firstYear } from './world-bank-indicators.ts';

const columns = ['year', 'entity_code', 'entity_name', 'indicator_code', 'value'] as const;

/**
 * Reads one indicator of the World Bank, one row an economy and year (`SI.POV.DDAY.csv`).
 * @throws {ImportError} for an unknown indicator or economy, or a value that is not a number.
 */
export function readIndicator(file: InputFile, economies: EconomyResolver): ReadIndicators {
  const rows: Row[] = [];
  const left = new LeftOutCount();
  for (const row of readCsv(file, columns).rows) {
    const place = { file: file.path, row: row.row };
    const code = row.get('indicator_code');
    const kept = byCode[code];
    if (!kept) throw new ImportError(place, `indicator_code: unknown indicator "${code}"`);
    const economy = economies.economyOrAggregate(
      'world-bank',
      { code: row.get('entity_code'), name: row.get('entity_name') },
      place,
    );
    const year = cellNumber(row.get('year'), place, 'year');
    const value = cellNumber(row.get('value'), place, 'value');
    if (year === null) throw new ImportError(place, 'year is missing');
    if (economy === null) left.add(`${code}: aggregates`, 'aggregates are not economies');
    else if (year < firstYear)
      left.add(`${code}: years before ${firstYear}`, `the atlas begins in ${firstYear}`);
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
