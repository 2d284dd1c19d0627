import type { CheckOutcome, CheckFailure } from './check-outcome.ts';
import type { SqlFile } from './sql-files.ts';
import type { BuildDatabase } from './build-database.ts';

/**
 * Runs a check of `data/sql/checks`: one SELECT with a row for everything it tested, in columns
 * `table`, `row`, `source`, `reason` and `ok`. Its first comment says what it holds. A check that
 * finds nothing to test offends too, or a renamed column would pass for a held promise.
 */
export async function runCheck(database: BuildDatabase, file: SqlFile): Promise<CheckOutcome> {
  const note = /^-- (.*)/.exec(file.text)?.[1] ?? file.name;
  const query = file.text.trim().replace(/;$/, '');
  try {
    await database.run(`CREATE OR REPLACE TEMP TABLE tested AS ${query}`);
  } catch (error) {
    throw new Error(`${file.path}: ${String(error)}`, { cause: error });
  }
  const results = await database.rows(
    `SELECT coalesce(source::VARCHAR, '') AS source, count(*) AS tested, count(*) FILTER (ok) AS passed
     FROM tested GROUP BY ALL ORDER BY ALL`,
  );
  const failures = await database.rows(
    `SELECT "table"::VARCHAR AS "table", "row"::VARCHAR AS "row", coalesce(source::VARCHAR, '') AS source, reason
     FROM tested WHERE ok IS NOT TRUE ORDER BY ALL`,
  );
  const nothing: CheckFailure[] =
    results.length > 0 ? [] : [{ table: '', row: '', source: '', reason: 'found nothing to test' }];
  return {
    name: file.name,
    note,
    results: results.map((row) => ({
      source: String(row['source']),
      tested: Number(row['tested']),
      passed: Number(row['passed']),
    })),
    failures: [
      ...nothing,
      ...failures.map((row) => ({
        table: String(row['table']),
        row: String(row['row']),
        source: String(row['source']),
        reason: String(row['reason']),
      })),
    ],
  };
}
