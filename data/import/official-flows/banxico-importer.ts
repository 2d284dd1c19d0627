import { cellNumber } from '../lib/cell-number.ts';
import { readCsv } from '../lib/csv.ts';
import type { EconomyResolver } from '../lib/economy-resolver.ts';
import { ImportError, type Place } from '../lib/import-error.ts';
import type { Row } from '../lib/row.ts';
import type { Importer } from '../lib/importer.ts';
import type { InputFile } from '../lib/input-file.ts';
import { keyOf } from '../lib/table-rows.ts';
import { editionTo, monthOf, quarterOf } from './period.ts';
import { readStates, stateFiles, stateRows } from './banxico-states.ts';

const partners = /^remesas_pais.*\.csv$/i;
const months = /^remesas_mensuales.*\.csv$/i;

/** Reads what Banco de México records: by partner, in all by month, and by state. */
export const banxicoImporter: Importer = {
  id: 'banxico',
  sourceId: 'banxico',
  title: 'Banco de México, remittances',
  recognises: ({ name }) => [partners, months, ...stateFiles].some((part) => part.test(name)),
  read(files, { economies }) {
    const states = files.filter(({ name }) => stateFiles.some((part) => part.test(name)));
    return {
      tables: {
        official_flow: files.flatMap((file) => {
          if (partners.test(file.name)) return readPartners(file, economies);
          return months.test(file.name) ? readMonths(file) : [];
        }),
        ...(states.length > 0
          ? { subnational_flow: states.flatMap(readStates), subdivision: stateRows() }
          : {}),
      },
      totals: [],
      leftOut: [],
    };
  },
};

const directions: Readonly<Record<string, 'received' | 'paid'>> = { '1': 'received', '2': 'paid' };
const shared = { source: 'banxico', definition: 'transfers', reporter: 'MEX' } as const;

/**
 * Rows of table `official_flow` by quarter and partner. An economy the file has two names for
 * (Palestine, and the West Bank of old) or that counts under another is one row, their sum.
 */
function readPartners(file: InputFile, economies: EconomyResolver): Row[] {
  const found = new Map<string, Row>();
  const columns = ['PERIODO', 'ID_PAIS', 'PAIS', 'ID_FLUJO', 'VALOR_USD'] as const;
  const written = new Set<string>();
  for (const line of readCsv(file, columns).rows) {
    const place = { file: file.path, row: line.row };
    const code = line.get('ID_PAIS');
    const cell = [line.get('PERIODO'), code, line.get('PAIS'), line.get('ID_FLUJO')].join(' ');
    if (written.has(cell)) throw new ImportError(place, `${cell} is there twice`);
    written.add(cell);
    const own = economies.knows('banxico', { code });
    const partner = own
      ? economies.economyOrAggregate('banxico', { code }, place)
      : economies.economy('iom', { code }, place);
    const row: Row = {
      ...shared,
      direction: directionOf(line.get('ID_FLUJO'), place),
      partner_group: partner === null ? (code === 'XXX' ? 'unidentified' : 'other') : null,
      partner,
      ...quarterOf(line.get('PERIODO'), place),
      usd: amount(line.get('VALOR_USD'), place),
      transfers: null,
    };
    const key = keyOf(row, ['direction', 'partner_group', 'partner', 'period']);
    const before = found.get(key);
    found.set(key, before ? { ...row, usd: Number(before['usd']) + Number(row['usd']) } : row);
  }
  return withEdition([...found.values()]);
}

/** Rows of table `official_flow` by month, in all, with the number of transfers. */
function readMonths(file: InputFile): Row[] {
  const columns = ['PERIODO', 'ID_FLUJO', 'OPERACIONES', 'VALOR_USD'] as const;
  const rows = readCsv(file, columns).rows.map((line): Row => {
    const place = { file: file.path, row: line.row };
    return {
      ...shared,
      direction: directionOf(line.get('ID_FLUJO'), place),
      partner_group: 'world',
      partner: null,
      ...monthOf(line.get('PERIODO'), place),
      usd: amount(line.get('VALOR_USD'), place),
      transfers: cellNumber(line.get('OPERACIONES'), place, 'OPERACIONES'),
    };
  });
  return withEdition(rows);
}

function withEdition(rows: readonly Row[]): Row[] {
  const edition = editionTo(rows.map((row) => String(row['period'])));
  return rows.map((row) => ({ ...row, edition }));
}

function directionOf(code: string, place: Place): 'received' | 'paid' {
  const direction = directions[code];
  if (!direction) throw new ImportError(place, `ID_FLUJO: expected 1 or 2, found "${code}"`);
  return direction;
}

function amount(cell: string, place: Place): number {
  const usd = cellNumber(cell, place, 'VALOR_USD');
  if (usd === null) throw new ImportError(place, 'VALOR_USD is blank');
  return Math.round(usd);
}
