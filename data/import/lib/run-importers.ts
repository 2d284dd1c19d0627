import { EconomyResolver } from './economy-resolver.ts';
import type { Row } from './row.ts';
import type { Imported, Importer } from './importer.ts';
import type { InputFile } from './input-file.ts';
import type { Tables } from './table-files.ts';
import { mergedRows } from './table-rows.ts';
import { tableNames, tables, type TableName } from './tables.ts';

export interface ImporterRun {
  importer: Importer;
  files: readonly InputFile[];
  imported: Imported;
}

export interface ImportRun {
  tables: Tables;
  runs: readonly ImporterRun[];
  /** Files that no importer knows. */
  unrecognised: readonly InputFile[];
}

/**
 * Gives each file to the first importer that recognises it and puts what they read in place of
 * the same slices of the tables as they were. Rows of importers and editions that have no file
 * stay as they are.
 * @throws {ImportError} from the first importer whose file is not as expected.
 */
export async function runImporters(
  importers: readonly Importer[],
  files: readonly InputFile[],
  before: Tables,
): Promise<ImportRun> {
  const taken = new Map<Importer, InputFile[]>(importers.map((importer) => [importer, []]));
  const unrecognised: InputFile[] = [];
  for (const file of files) {
    const importer = importers.find((each) => each.recognises(file));
    if (importer) taken.get(importer)!.push(file);
    else unrecognised.push(file);
  }
  const incoming = new Map<TableName, Row[]>();
  const runs: ImporterRun[] = [];
  for (const [importer, own] of taken) {
    if (own.length === 0) continue;
    const codes = merged('economy_code', before, incoming);
    const imported = await importer.read(own, { economies: new EconomyResolver(codes) });
    runs.push({ importer, files: own, imported });
    for (const [name, rows] of byTable(imported)) {
      // Several importers may name one source: the last word counts.
      const earlier = (incoming.get(name) ?? []).filter(
        (row) => name !== 'source' || !rows.some(({ id }) => id === row['id']),
      );
      incoming.set(name, earlier.concat(rows));
    }
  }
  const entries = tableNames.map((name) => [name, merged(name, before, incoming)]);
  return { tables: Object.fromEntries(entries) as Tables, runs, unrecognised };
}

/** Everything an importer brought, its totals and what it left out included, table by table. */
function byTable(imported: Imported): Map<TableName, readonly Row[]> {
  const rows = new Map<TableName, readonly Row[]>();
  for (const name of tableNames) {
    const own = imported.tables[name];
    if (own) rows.set(name, own);
  }
  const add = (name: TableName, more: readonly object[]) => {
    if (more.length > 0) rows.set(name, [...(rows.get(name) ?? []), ...(more as Row[])]);
  };
  add('published_total', imported.totals);
  add('left_out', imported.leftOut);
  return rows;
}

function merged(
  name: TableName,
  before: Tables,
  incoming: ReadonlyMap<TableName, readonly Row[]>,
): readonly Row[] {
  const rows = incoming.get(name);
  return rows ? mergedRows(tables[name], before[name], rows) : before[name];
}
