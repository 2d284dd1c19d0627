import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { sharedSql, type SharedStatement } from '../../../../src/build/packages/shared-sql.ts';
import { filesOf, reads } from './made-rows.ts';

/** What is added up of a statement's rows, and how it grows with how often each economy is there. */
const sums: Readonly<Record<SharedStatement, { sql: string; grows: readonly [number, number] }>> = {
  // A row a receiver; its senders are as many times more, and so is what it got.
  received: { sql: 'count(*), sum(usd)', grows: [1, 2] },
  dear_corridors: { sql: 'count(*), sum(cost_pct)', grows: [2, 2] },
  estimate: { sql: "count(*) FILTER (sender <> 'XUN'), sum(usd)", grows: [2, 2] },
};

/** Rows of a statement, and the sum of their amounts (of prices in `dear_corridors`). */
export type Sums = readonly [rows: number, total: number];

/** DuckDB as it is run on a machine of 8 GB and more: what does not fit goes to `temporary`. */
export async function openForGrowth(temporary: string): Promise<DuckDBInstance> {
  return DuckDBInstance.create(':memory:', {
    memory_limit: `${memoryLimit()}MB`,
    temp_directory: temporary,
    threads: String(availableParallelism()),
    preserve_insertion_order: 'false',
  });
}

/** Two fifths of the machine's memory, at most 8 GB; in MB. */
export function memoryLimit(memory = totalmem()): number {
  return Math.round(Math.min(8e9, 0.4 * memory) / 1e6);
}

/** Runs a shared statement as it is on the files of a folder, keeps its rows as a file, and adds them up. */
export async function runShared(
  connection: DuckDBConnection,
  folder: string,
  statement: SharedStatement,
): Promise<Sums> {
  for (const table of [...reads[statement].counted, ...reads[statement].besides])
    await connection.run(`CREATE OR REPLACE VIEW ${table} AS FROM ${filesOf(folder, table)}`);
  const result = join(folder, `result-of-${statement}.parquet`);
  await connection.run(
    `COPY (${sharedSql(statement)}) TO '${result}' (FORMAT parquet, COMPRESSION zstd)`,
  );
  const added = await connection.runAndReadAll(
    `SELECT ${sums[statement].sql} FROM read_parquet('${result}')`,
  );
  const [rows, total] = added.getRowsJS()[0] ?? [];
  return [Number(rows), Number(total)];
}

/**
 * Holds the sums of made rows against those of the real ones.
 *
 * @throws Error where they are not those that `times` gives
 */
export function holdSums(statement: SharedStatement, real: Sums, found: Sums, times: number): void {
  for (const [at, grows] of sums[statement].grows.entries()) {
    const wanted = real[at]! * times ** grows;
    if (!(Math.abs(found[at]! - wanted) <= 1e-9 * Math.abs(wanted)))
      throw new Error(`${statement} gave ${found[at]} where the real rows give ${wanted}`);
  }
}
