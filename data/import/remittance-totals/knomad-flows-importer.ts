import { rounded } from '../lib/cell-number.ts';
import type { EconomyResolver } from '../lib/economy-resolver.ts';
import { ImportError } from '../lib/import-error.ts';
import type { Row } from '../lib/row.ts';
import type { Imported, Importer, LeftOut, PublishedTotal } from '../lib/importer.ts';
import type { InputFile } from '../lib/input-file.ts';
import { sourceRow } from '../lib/source-row.ts';
import { sources } from '../sources/sources.ts';
import { readFlowSheet, type FlowRow, type FlowSheet } from './flow-sheet.ts';

const source = 'knomad-flows';

/** Reads KNOMAD's remittances received and paid by economy and year. */
export const knomadFlowsImporter: Importer = {
  id: 'knomad-flows',
  sourceId: source,
  title: 'Remittances received and paid, KNOMAD',
  recognises: ({ name }) => /(in|out)(ward[-_ ]remittance[-_ ])?flows.*\.xlsx?$/i.test(name),
  read: (files, { economies }) => readKnomadFlows(files, economies),
};

/**
 * Each file is one release of one direction. Aggregates at the foot become published totals.
 * @throws {ImportError} if a file is not as expected, or the economies do not add up to the world.
 */
export function readKnomadFlows(files: readonly InputFile[], economies: EconomyResolver): Imported {
  const sheets = files.map(readFlowSheet);
  const totals: PublishedTotal[] = [];
  const leftOut: LeftOut[] = [];
  const flows: Row[] = [];
  const gdp: Row[] = [];
  for (const sheet of sheets) {
    const { edition, direction, gdpYear } = sheet;
    const own: { economy: string; row: FlowRow }[] = [];
    for (const row of sheet.rows) {
      const place = { file: sheet.file, sheet: sheet.sheet, row: row.row };
      const economy = economies.economyOrAggregate('world-bank', { name: row.name }, place);
      if (economy !== null) own.push({ economy, row });
      else totals.push(...aggregateTotals(sheet, row));
    }
    for (const { economy, row } of own)
      for (const { year, usdMillion, estimate } of row.values)
        flows.push({
          source,
          edition,
          direction,
          year,
          economy,
          usd: dollars(usdMillion),
          status: estimate ? 'estimate' : 'published',
        });
    checkWorld(
      sheet,
      own.map(({ row }) => row),
    );
    if (gdpYear === null) continue;
    const shares = own.filter(({ row }) => row.percentOfGdp !== null);
    if (direction === 'received')
      for (const { economy, row } of shares)
        gdp.push({
          source,
          edition,
          year: gdpYear,
          economy,
          percent: rounded(row.percentOfGdp!, 6),
        });
    else
      leftOut.push({
        source,
        edition,
        table: 'remittance_gdp',
        what: `Remittances paid as a share of GDP, ${gdpYear}`,
        rows: shares.length,
        amount: null,
        unit: null,
        reason: 'Can be had from the amounts and GDP; the table is of remittances received',
      });
  }
  return {
    tables: {
      source: [knomadSource(sheets)],
      remittance_total: flows,
      ...(gdp.length > 0 ? { remittance_gdp: gdp } : {}),
    },
    totals,
    leftOut,
  };
}

function dollars(usdMillion: number): number {
  return Math.round(usdMillion * 1e6) + 0;
}

function nameOf(aggregate: string): string {
  if (/^world$/i.test(aggregate)) return 'world';
  if (/low.*middle.income/i.test(aggregate)) return 'lmic';
  return aggregate.toLowerCase().replace(/[^a-z]+/g, '_');
}

function aggregateTotals(
  { edition, direction, gdpYear }: FlowSheet,
  row: FlowRow,
): PublishedTotal[] {
  const name = `${nameOf(row.name)}_${direction}`;
  const totals = row.values.map(({ year, usdMillion }) => ({
    source,
    edition,
    name,
    year,
    value: dollars(usdMillion),
    unit: 'US$',
  }));
  if (gdpYear === null || row.percentOfGdp === null) return totals;
  const percent = rounded(row.percentOfGdp, 6);
  const share = {
    source,
    edition,
    name: `${name}_gdp`,
    year: gdpYear,
    value: percent,
    unit: 'percent of GDP',
  };
  return [...totals, share];
}

/** The publisher leaves Venezuela out of its world: economies may exceed it by a little. */
const worldTolerance = 0.005;

function checkWorld(sheet: FlowSheet, economies: readonly FlowRow[]): void {
  const world = sheet.rows.find(({ name }) => /^world$/i.test(name));
  for (const { year, usdMillion } of world?.values ?? []) {
    const summed = economies
      .flatMap(({ values }) => values)
      .reduce((sum, value) => (value.year === year ? sum + value.usdMillion : sum), 0);
    if (Math.abs(summed - usdMillion) > worldTolerance * usdMillion)
      throw new ImportError(
        { file: sheet.file, sheet: sheet.sheet, row: world!.row },
        `${year}: economies add up to ${summed.toFixed(0)}, the publisher's world is ${usdMillion.toFixed(0)}`,
      );
  }
}

function knomadSource(sheets: readonly FlowSheet[]): Row {
  const editions = sheets.map(({ edition, direction }) => `${edition} (${direction})`);
  return sourceRow({ ...sources[source], edition: [...new Set(editions)].sort().join('; ') });
}
