import { BuildError } from './build-error.ts';
import type { CheckOutcome, CheckFailure } from './check-outcome.ts';
import { literal } from './sql-files.ts';
import type { BuildDatabase } from './build-database.ts';

/** @throws {BuildError} naming table, row, source and reason of the first failures of each check. */
export function stopAtFailures(outcomes: readonly CheckOutcome[]): void {
  const failed = outcomes.filter((outcome) => outcome.failures.length > 0);
  if (failed.length === 0) return;
  const told = failed.map(({ name, note, failures }) => {
    const shown = failures.slice(0, 8).map(tell);
    const more = failures.length - shown.length;
    return [
      `Check ${name} failed: ${note}.`,
      ...shown,
      ...(more > 0 ? [`  … and ${more} more`] : []),
    ].join('\n');
  });
  throw new BuildError(told.join('\n'));
}

/** Keeps the outcomes in table `check_result`, for the page that lists them. */
export async function recordChecks(
  database: BuildDatabase,
  outcomes: readonly CheckOutcome[],
): Promise<void> {
  await database.run(
    `CREATE TABLE check_result ("check" VARCHAR, source VARCHAR, tested UINTEGER, passed UINTEGER, note VARCHAR)`,
  );
  await database.run(comments);
  const rows = outcomes.flatMap(({ name, note, results }) =>
    results.map(
      ({ source, tested, passed }) =>
        `(${literal(name)}, ${literal(source)}, ${tested}, ${passed}, ${literal(note)})`,
    ),
  );
  if (rows.length > 0)
    await database.run(
      `INSERT INTO check_result
       SELECT name, source, sum(tested), sum(passed), note
       FROM (VALUES ${rows.join(', ')}) AS outcome (name, source, tested, passed, note)
       GROUP BY name, source, note ORDER BY name, source`,
    );
}

function tell({ table, row, source, reason }: CheckFailure): string {
  const place = [table && `table ${table}`, row && `row ${row}`, source && `source ${source}`];
  return `  ${place.filter(Boolean).join(', ')}: ${reason}`;
}

const comments = `
  COMMENT ON TABLE check_result IS 'Results of the checks
What the build held against the publishers'' own totals and rules, and the outcome.';
  COMMENT ON COLUMN check_result."check" IS 'Check';
  COMMENT ON COLUMN check_result.source IS 'Id of the source';
  COMMENT ON COLUMN check_result.tested IS 'Things tested [cases]';
  COMMENT ON COLUMN check_result.passed IS 'Things that passed [cases]';
  COMMENT ON COLUMN check_result.note IS 'Note'`;
