import { cellNumber } from '../lib/cell-number.ts';
import { readCsv, type CsvRow } from '../lib/csv.ts';
import type { EconomyResolver } from '../lib/economy-resolver.ts';
import { ImportError, type Place } from '../lib/import-error.ts';
import type { Row } from '../lib/row.ts';
import type { Imported, Importer } from '../lib/importer.ts';
import type { InputFile } from '../lib/input-file.ts';
import { AggregateCount } from './aggregate-count.ts';

const source = 'knomad-flows';
const directions: Readonly<Record<string, 'received' | 'paid'>> = {
  WB_KNOMAD_MRI: 'received',
  WB_KNOMAD_MRO: 'paid',
};

const columns = [
  'FREQ',
  'REF_AREA',
  'REF_AREA_LABEL',
  'INDICATOR',
  'SEX',
  'UNIT_MEASURE',
  'UNIT_MULT',
  'TIME_PERIOD',
  'OBS_VALUE',
  'OBS_STATUS',
] as const;
type Column = (typeof columns)[number];

/** What every row must say, or its value is not a year's total in US$ million. */
const fixed: Readonly<Partial<Record<Column, string>>> = {
  FREQ: 'A',
  SEX: '_T',
  UNIT_MEASURE: 'USD_CUR',
  UNIT_MULT: '6',
};

/** SDMX's observation status: normal, estimated; missing in either of its two ways. */
const estimated: Readonly<Record<string, boolean>> = { A: false, E: true };
const missing = new Set(['M', 'O']);

/** Reads KNOMAD's remittances received and paid as the World Bank's Data360 hands them out. */
export const knomadData360Importer: Importer = {
  id: 'knomad-data360',
  sourceId: source,
  title: 'Remittances received and paid, KNOMAD in Data360',
  recognises: ({ name }) => /^(knomad_data360|WB_KNOMAD).*\.csv$/i.test(name),
  read: (files, { economies }) => readKnomadData360(files, economies),
};

/**
 * Each file is one release of both directions. A 0 stays a 0 here; what it means is told from the
 * other series and the other years, when all tables are there.
 * @throws {ImportError} for another unit, frequency or breakdown, an indicator, an observation
 *   status or an economy that is not known, or a figure that is stated twice.
 */
export function readKnomadData360(
  files: readonly InputFile[],
  economies: EconomyResolver,
): Imported {
  const rows: Row[] = [];
  const left: Imported['leftOut'][number][] = [];
  for (const file of files) {
    const csv = readCsv(file, columns);
    const edition = editionOf(csv.rows.map((row) => Number(row.get('TIME_PERIOD'))));
    const seen = new Set<string>();
    const aggregates = new AggregateCount();
    for (const row of csv.rows) {
      const place = { file: file.path, row: row.row };
      const direction = directionOf(row, place);
      const year = cellNumber(row.get('TIME_PERIOD'), place, 'TIME_PERIOD');
      if (year === null) throw new ImportError(place, 'TIME_PERIOD is blank');
      const economy = economies.economyOrAggregate(
        'world-bank',
        { code: row.get('REF_AREA'), name: row.get('REF_AREA_LABEL') },
        place,
      );
      const status = row.get('OBS_STATUS');
      const usdMillion = cellNumber(row.get('OBS_VALUE'), place, 'OBS_VALUE');
      if (usdMillion === null || missing.has(status)) continue;
      const estimate = estimated[status];
      if (estimate === undefined)
        throw new ImportError(place, `OBS_STATUS: unknown status "${status}"`);
      if (economy === null) {
        aggregates.add();
        continue;
      }
      const key = `${direction} ${economy} ${year}`;
      if (seen.has(key)) throw new ImportError(place, `a second figure for ${key}`);
      seen.add(key);
      rows.push({
        source,
        edition,
        direction,
        year,
        economy,
        usd: Math.round(usdMillion * 1e6) + 0,
        status: estimate ? 'estimate' : 'published',
      });
    }
    left.push(...aggregates.leftOut(source, edition));
  }
  return { tables: { remittance_total: rows }, totals: [], leftOut: left };
}

function directionOf(row: CsvRow<Column>, place: Place): 'received' | 'paid' {
  for (const [column, wanted] of Object.entries(fixed)) {
    const found = row.get(column as Column);
    if (found !== wanted)
      throw new ImportError(place, `${column} is "${found}" where "${wanted}" is expected`);
  }
  const direction = directions[row.get('INDICATOR')];
  if (!direction) throw new ImportError(place, `unknown indicator "${row.get('INDICATOR')}"`);
  return direction;
}

/** The file does not name its release; it comes out in the year after its last one. */
function editionOf(years: readonly number[]): string {
  return String(Math.max(...years) + 1);
}
