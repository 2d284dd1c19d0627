import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { importGeometryFrom, isGeometryFile } from '../geometry/import.ts';
import { writeDescribed } from './describe.ts';
import { importers } from './importers.ts';
import { ImportError } from './lib/import-error.ts';
import { fileOnDisk, type InputFile } from './lib/input-file.ts';
import { runImporters } from './lib/run-importers.ts';
import { readTables } from './lib/table-files.ts';
import { withPlaceholders } from './remittance-totals/placeholder-zeros.ts';
import { report } from './report.ts';
import { withEditions } from './sources/with-editions.ts';
import { withListedSources, withSource } from './sources/with-source.ts';
import { dataFolder, tablesFolder } from './tables-folder.ts';

/** Every file under a folder, in an order that does not depend on the machine. */
function filesUnder(folder: string): InputFile[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .map((name) => join(folder, name))
    .filter((location) => statSync(location).isFile())
    .map((location) => ({ location, path: relative(folder, location).split(sep).join('/') }))
    .filter(({ path }) => !path.split('/').some((part) => part.startsWith('.')))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, location }) => fileOnDisk(path, location));
}

async function main(folder: string | undefined): Promise<void> {
  if (!folder) throw new Error('Usage: npm run data:import -- <folder with publisher files>');
  const kept = readTables(tablesFolder);
  const before = { ...kept, source: withListedSources(kept.source) };
  const files = filesUnder(resolve(folder)).filter(({ name }) => !isGeometryFile(name));
  const run = await runImporters(importers.map(withSource), files, before);
  const tables = withEditions({ ...run, tables: withPlaceholders(run.tables) });
  const texts = await writeDescribed(dataFolder, tables);
  console.log(report(run, texts));
  for (const line of await importGeometryFrom(resolve(folder))) console.log(line);
}

try {
  await main(process.argv[2]);
} catch (error) {
  if (error instanceof ImportError) console.error(`Nothing was written. ${error.message}`);
  else console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
