import { fileURLToPath } from 'node:url';
import { cellNumber } from '../lib/cell-number.ts';
import { readCsv } from '../lib/csv.ts';
import { ImportError } from '../lib/import-error.ts';
import type { Row } from '../lib/row.ts';
import { fileOnDisk, type InputFile } from '../lib/input-file.ts';
import { editionTo, quarterOf } from './period.ts';

const mexico = /^remesas_entidad.*\.csv$/i;
const unitedStates = /^remesas_usa.*\.csv$/i;

export const stateFiles = [mexico, unitedStates] as const;

const list = fileURLToPath(new URL('subdivisions.csv', import.meta.url));

/** Rows of table `subdivision`: the states, from the list kept by hand beside this file. */
export function stateRows(): Row[] {
  return listed().map(({ subdivision, economy, name }) => ({ subdivision, economy, name }));
}

/**
 * Rows of table `subnational_flow`: states of Mexico by what they received, or states of the
 * United States by what was sent from them to Mexico.
 * @throws {ImportError} for a state that the list does not have, or an amount that is blank.
 */
export function readStates(file: InputFile): Row[] {
  const mexican = mexico.test(file.name);
  const economy = mexican ? 'MEX' : 'USA';
  const column = mexican ? 'CVE_ENT' : 'ID_ESTADO';
  const known = new Map(
    listed()
      .filter((state) => state.economy === economy)
      .map(({ code, subdivision }) => [code, subdivision]),
  );
  const rows = readCsv(file, ['PERIODO', column, 'VALOR_USD']).rows.map((line): Row => {
    const place = { file: file.path, row: line.row };
    const code = line.get(column);
    const subdivision = known.get(code);
    if (!subdivision) throw new ImportError(place, `${column}: unknown state "${code}"`);
    const usd = cellNumber(line.get('VALOR_USD'), place, 'VALOR_USD');
    if (usd === null) throw new ImportError(place, 'VALOR_USD is blank');
    const { period, year } = quarterOf(line.get('PERIODO'), place);
    return {
      source: 'banxico',
      subdivision,
      economy,
      direction: mexican ? 'received' : 'paid',
      partner: mexican ? null : 'MEX',
      period,
      year,
      usd: Math.round(usd),
    };
  });
  const edition = editionTo(rows.map((row) => String(row['period'])));
  return rows.map((row) => ({ ...row, edition }));
}

function listed() {
  const columns = ['economy', 'code', 'subdivision', 'name'] as const;
  return readCsv(fileOnDisk('subdivisions.csv', list), columns).rows.map((row) => ({
    economy: row.get('economy'),
    code: row.get('code'),
    subdivision: row.get('subdivision'),
    name: row.get('name'),
  }));
}
