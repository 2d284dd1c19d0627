import type { AtlasDatabase } from '../../../database/atlas-database.ts';
import { cutMark } from '../../../database/user-sql/cut-mark.ts';
import type { NamedStatement } from '../../../database/user-sql/with-results.ts';
import type { UserSqlResult } from '../../../database/user-sql/user-sql-result.ts';
import type { RowsReading } from '../../../exports/export-source.ts';

/** In ms: a file is waited for, and can be stopped. */
const patience = 600_000;

/** What was run, and what came of it on the page. */
export interface DoneRun {
  sql: string;
  results: readonly NamedStatement[];
  answer: UserSqlResult;
}

/** Whether the page has every row of the statement with every letter. */
export function isWhole({ truncated, rows }: UserSqlResult): boolean {
  const isCut = (value: unknown) =>
    typeof value === 'string' && value.length > 10_000 && value.endsWith(cutMark);
  return !truncated && !rows.some((row) => row.some(isCut));
}

/** Every row of a statement: those of the page, or all of them read anew where it holds the first. */
export async function wholeResult(
  run: DoneRun,
  database: AtlasDatabase,
  { signal, onRows }: RowsReading,
): Promise<UserSqlResult> {
  if (isWhole(run.answer)) return run.answer;
  return database.ask(run.sql, {
    limit: Infinity,
    timeLimit: patience,
    signal,
    results: run.results,
    whole: { onRows },
  });
}
