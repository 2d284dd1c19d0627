import { recordChecks, stopAtOffences } from './check-result.ts';
import { checkStructure } from './structure.ts';
import { readIncoming } from './incoming.ts';
import { loadTable } from './load-table.ts';
import type { Places } from './paths.ts';
import { declareTables, tableNames } from './schema.ts';
import { runCheck } from './sql-check.ts';
import { sqlFiles, type SqlFile } from './sql-files.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

type Say = (what: string) => void;

/**
 * Makes the database from the tidy tables: tables, what is derived from them, and the record of
 * the checks they passed.
 *
 * @param file the database file to write; absent: in memory.
 * @returns the workshop with the database attached as `atlas`; the caller closes it.
 * @throws {BuildError} naming the rows when a check fails.
 */
export async function makeDatabase(
  from: Pick<Places, 'tables' | 'sql'>,
  file: string | undefined,
  say: Say = () => undefined,
): Promise<Workshop> {
  const workshop = await openWorkshop(file);
  try {
    const names = await tableNames(from.sql);
    say(`Reading ${names.length} tables`);
    for (const name of names) await readIncoming(workshop, from.tables, name);
    const tables = await declareTables(workshop, from.sql);

    const structure = [];
    for (const table of tables) structure.push(...(await checkStructure(workshop, table)));
    stopAtOffences(structure);
    for (const table of tables) await loadTable(workshop, table);

    say('Deriving measures and totals');
    for (const sql of await sqlFiles(`${from.sql}/derived`)) await runFile(workshop, sql);

    const checks = await sqlFiles(`${from.sql}/checks`);
    say(`Checking: ${checks.length} kinds of check over every table`);
    const outcomes = [];
    for (const check of checks) outcomes.push(await runCheck(workshop, check));
    stopAtOffences(outcomes);
    await recordChecks(workshop, [...structure, ...outcomes]);
    if (file !== undefined) await workshop.run('CHECKPOINT atlas');
    return workshop;
  } catch (error) {
    workshop.close();
    throw error;
  }
}

async function runFile(workshop: Workshop, file: SqlFile): Promise<void> {
  try {
    await workshop.run(file.text);
  } catch (error) {
    throw new Error(`${file.path}: ${String(error)}`, { cause: error });
  }
}
