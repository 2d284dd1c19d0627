import type { EconomyResolver } from '../lib/economy-resolver.ts';
import type { Row } from '../lib/row.ts';
import type { Imported, Importer, PublishedTotal } from '../lib/importer.ts';
import type { InputFile } from '../lib/input-file.ts';
import { readCorridorMeans } from './corridor-means.ts';
import { readDatabank } from './databank.ts';

const isDatabank = (name: string) => /databank.*rpw.*\.csv$/i.test(name);

/** Reads what sending costs by corridor and quarter, Remittance Prices Worldwide. */
export const rpwCorridorsImporter: Importer = {
  id: 'rpw-corridors',
  sourceId: 'wb-rpw',
  title: 'Cost of sending by corridor, Remittance Prices Worldwide',
  recognises: ({ name }) => isDatabank(name) || /^rpw_corridor_.*mean.*\.csv$/i.test(name),
  read: (files, { economies }) => readRpwCorridors(files, economies),
};

/** @throws {ImportError} if a file is not as expected. */
export function readRpwCorridors(
  files: readonly InputFile[],
  economies: EconomyResolver,
): Imported {
  const rows: Row[] = [];
  const totals: PublishedTotal[] = [];
  for (const file of files) {
    if (isDatabank(file.name)) {
      rows.push(...readDatabank(file, economies));
      continue;
    }
    const means = readCorridorMeans(file, economies);
    rows.push(...means.rows);
    totals.push({
      source: 'wb-rpw',
      edition: means.edition,
      name: 'quotes',
      year: Number(means.lastQuarter.slice(0, 4)),
      value: means.quotes,
      unit: 'quotes',
    });
  }
  return { tables: { sending_cost: rows }, totals, leftOut: [] };
}
