import { recordChecks, stopAtFailures } from './check-result.ts';
import { checkStructure } from './structure.ts';
import { readTableInput } from './table-input.ts';
import { loadTable } from './load-table.ts';
import type { Places } from './paths.ts';
import { declareTables, tableNames } from './schema.ts';
import { runCheck } from './sql-check.ts';
import { sqlFiles, type SqlFile } from './sql-files.ts';
import { openBuildDatabase, type BuildDatabase } from './build-database.ts';

type Say = (what: string) => void;

/**
 * Makes the database from the tidy tables: tables, what is derived from them, and the record of
 * the checks they passed.
 *
 * @param file the database file to write; absent: in memory.
 * @returns the build database with the database attached as `atlas`; the caller closes it.
 * @throws {BuildError} naming the rows when a check fails.
 */
export async function makeDatabase(
  from: Pick<Places, 'tables' | 'sql'>,
  file: string | undefined,
  say: Say = () => undefined,
): Promise<BuildDatabase> {
  const database = await openBuildDatabase(file);
  try {
    const names = await tableNames(from.sql);
    say(`Reading ${names.length} tables`);
    for (const name of names) await readTableInput(database, from.tables, name);
    const tables = await declareTables(database, from.sql);

    const structure = [];
    for (const table of tables) structure.push(...(await checkStructure(database, table)));
    stopAtFailures(structure);
    for (const table of tables) await loadTable(database, table);

    say('Deriving measures and totals');
    for (const sql of await sqlFiles(`${from.sql}/derived`)) await runFile(database, sql);

    const checks = await sqlFiles(`${from.sql}/checks`);
    say(`Checking: ${checks.length} kinds of check over every table`);
    const outcomes = [];
    for (const check of checks) outcomes.push(await runCheck(database, check));
    stopAtFailures(outcomes);
    await recordChecks(database, [...structure, ...outcomes]);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

async function runFile(database: BuildDatabase, file: SqlFile): Promise<void> {
  try {
    await database.run(file.text);
  } catch (error) {
    throw new Error(`${file.path}: ${String(error)}`, { cause: error });
  }
}
