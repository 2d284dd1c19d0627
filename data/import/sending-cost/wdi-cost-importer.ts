import { cellNumber, rounded } from '../lib/cell-number.ts';
import type { EconomyResolver } from '../lib/economy-resolver.ts';
import { ImportError } from '../lib/import-error.ts';
import type { Row } from '../lib/row.ts';
import type { Imported, Importer, LeftOut } from '../lib/importer.ts';
import type { InputFile } from '../lib/input-file.ts';
import { readWorkbook, type Cell } from '../lib/workbook.ts';

const directions: Readonly<Record<string, 'from' | 'to'>> = {
  'SI.RMT.COST.OB.ZS': 'from',
  'SI.RMT.COST.IB.ZS': 'to',
};

/** Reads mean costs of sending from and to economies, World Development Indicators. */
export const wdiCostImporter: Importer = {
  id: 'wdi-cost',
  sourceId: 'wb-wdi',
  title: 'Mean cost of sending from and to economies, World Development Indicators',
  recognises: ({ name }) => /^wdi_cost_(from|to)_.*\.xlsx?$/i.test(name),
  read: (files, { economies }) => readWdiCosts(files, economies),
};

/** @throws {ImportError} if sheet "Data", its header or its indicator is not as expected. */
export function readWdiCosts(files: readonly InputFile[], economies: EconomyResolver): Imported {
  const read = files.map((file) => readFile(file, economies));
  return {
    tables: { sending_cost_economy: read.flatMap(({ rows }) => rows) },
    totals: [],
    leftOut: read.flatMap(({ leftOut }) => leftOut),
    editions: read.flatMap(({ edition }) =>
      edition === undated ? [] : [{ source: 'wb-wdi', table: 'sending_cost_economy', edition }],
    ),
  };
}

function readFile(
  file: InputFile,
  economies: EconomyResolver,
): { rows: Row[]; leftOut: LeftOut[]; edition: string } {
  const { name: sheet, rows: cells } = readWorkbook(file).sheet('Data');
  const header = cells.findIndex((row) => row[0] === 'Country Name' && row[1] === 'Country Code');
  if (header < 0)
    throw new ImportError(
      { file: file.path, sheet },
      'no header row "Country Name, Country Code, …"',
    );
  const years = cells[header]!.map((cell) => (/^\d{4}$/.test(String(cell)) ? Number(cell) : null));
  const rows: Row[] = [];
  let direction: 'from' | 'to' | undefined;
  let aggregates = 0;
  cells.slice(header + 1).forEach((row, index) => {
    const place = { file: file.path, sheet, row: header + 2 + index };
    if (row[1] === null || row[1] === undefined) return;
    direction = directions[String(row[3])];
    if (!direction) throw new ImportError(place, `unknown indicator "${String(row[3])}"`);
    const written = { code: String(row[1]), name: String(row[0]) };
    const economy = economies.economyOrAggregate('world-bank', written, place);
    years.forEach((year, column) => {
      const cost = year === null ? null : cellNumber(row[column], place, String(year));
      if (year === null || cost === null) return;
      if (economy === null) aggregates += 1;
      else rows.push({ year, economy, direction: direction!, cost_pct: rounded(cost, 6) });
    });
  });
  if (!direction) throw new ImportError({ file: file.path, sheet }, 'there are no rows');
  const edition = editionOf(cells);
  const leftOut: LeftOut[] = [
    {
      source: 'wb-wdi',
      edition: `${edition} (${direction})`,
      table: 'sending_cost_economy',
      what: `Regions and income groups, sending ${direction} them`,
      rows: aggregates,
      amount: null,
      unit: null,
      reason: 'Aggregates of economies that are in the table',
    },
  ];
  return { rows, leftOut: aggregates > 0 ? leftOut : [], edition };
}

/** Stands for the edition of a file that states no day. */
const undated = 'undated';

/** The month of line "Last Updated Date", a date or the day number of a spreadsheet. */
function editionOf(cells: readonly (readonly Cell[])[]): string {
  const found = cells.find((row) => row[0] === 'Last Updated Date')?.[1];
  const date = typeof found === 'number' ? new Date(Date.UTC(1899, 11, 30 + found)) : found;
  if (!(date instanceof Date)) return String(date ?? undated);
  return date.toLocaleDateString('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
}
