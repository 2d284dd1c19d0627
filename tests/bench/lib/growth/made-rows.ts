import type { DuckDBConnection } from '@duckdb/node-api';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SharedStatement } from '../../../../src/build/packages/shared-sql.ts';

/**
 * Rows are made from the real ones by having every economy several times over: `MEX-001`, `MEX-002` …
 * Each pair of two economies becomes a pair of each of the one with each of the other, with the real
 * row's own figures; what an economy received or paid in all is as many times its own. So sums are
 * known of any number of rows: those of the real ones, times the square of how often each is there.
 * Rows of an economy with itself are left out. What is of no economy (`XUN`) stays one.
 */
const pair = (columns: string, from: string, [one, other]: readonly [string, string]) =>
  `SELECT made_name(${one}, a.n) AS ${one}, made_name(${other}, b.n) AS ${other}, ${columns}
   FROM ${from} CROSS JOIN copies AS a CROSS JOIN copies AS b
   WHERE ${one} <> ${other} AND (${one} <> 'XUN' OR a.n = 1) AND (${other} <> 'XUN' OR b.n = 1)`;

const each = (columns: string, from: string) =>
  `SELECT made_name(economy, n) AS economy, ${columns} FROM ${from} CROSS JOIN copies
   WHERE economy <> 'XUN' OR n = 1`;

const ofMoney = ['sender', 'receiver'] as const;
const made = {
  flow: pair('* EXCLUDE (sender, receiver)', 'real_flow', ofMoney),
  joined_stock: pair('* EXCLUDE (origin, destination)', 'real_joined_stock', [
    'origin',
    'destination',
  ]),
  remittance_flow: pair('* EXCLUDE (sender, receiver)', 'real_remittance_flow', ofMoney),
  assumed_zero: pair('year', 'real_assumed_zero', ofMoney),
  excluded_pair: pair('since', 'real_excluded_pair', ofMoney),
  doubted_pair: pair('reason', 'real_doubted_pair', ofMoney),
  economy: each('* EXCLUDE (economy)', 'real_economy'),
  income_person: each('* EXCLUDE (economy)', 'real_income_person'),
  headline_total: each('* EXCLUDE (economy, usd), usd * times() AS usd', 'real_headline_total'),
  remittance_matrix: 'FROM real_remittance_matrix',
  estimate_candidate: 'FROM real_estimate_candidate',
  corridor_error: 'FROM real_corridor_error',
  modelled_newest: 'FROM real_modelled_newest',
  // The joined stock alone is asked for, in the statement's own setting.
  migrant_stock: 'FROM real_migrant_stock',
} as const;
export type MadeTable = keyof typeof made;

/** What a statement reads, and of which tables it is told how many rows it went through. */
export const reads: Readonly<
  Record<SharedStatement, { counted: readonly MadeTable[]; besides: readonly MadeTable[] }>
> = {
  received: { counted: ['flow'], besides: [] },
  dear_corridors: { counted: ['flow'], besides: ['economy'] },
  estimate: {
    counted: ['joined_stock', 'remittance_flow'],
    besides: (Object.keys(made) as MadeTable[]).filter(
      (table) => !['flow', 'economy', 'joined_stock', 'remittance_flow'].includes(table),
    ),
  },
};

/** A file, or the files of a folder a year, as DuckDB reads them. */
export function filesOf(folder: string, table: MadeTable): string {
  return table === 'flow'
    ? `read_parquet('${join(folder, 'flow')}/*/*.parquet', hive_partitioning = true)`
    : `read_parquet('${join(folder, table)}.parquet', hive_partitioning = false)`;
}

/** How many rows a statement reads where the files of a folder lie. */
export async function rowsRead(
  connection: DuckDBConnection,
  folder: string,
  statement: SharedStatement,
): Promise<number> {
  let rows = 0;
  for (const table of reads[statement].counted) {
    const [found] = (
      await connection.runAndReadAll(`SELECT count(*) FROM ${filesOf(folder, table)}`)
    ).getRowsJS();
    rows += Number(found?.[0]);
  }
  return rows;
}

/** How often each economy must be there for so many rows of `real` ones: the fewest times that suffice. */
export function timesFor(wanted: number, real: number): number {
  return Math.max(1, Math.ceil(Math.sqrt(wanted / real)));
}

/**
 * Writes what a statement reads, as the public copy has it: a Parquet file a table, of `flow` a folder
 * a year.
 *
 * @param copy the folder of the real rows
 * @param times how often each economy is to be there
 */
export async function makeRows(
  connection: DuckDBConnection,
  copy: string,
  folder: string,
  times: number,
  statement: SharedStatement,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await connection.run(
    `CREATE OR REPLACE TEMP VIEW copies AS SELECT range AS n FROM range(1, ${times + 1});
     CREATE OR REPLACE TEMP MACRO times() AS ${times};
     CREATE OR REPLACE TEMP MACRO made_name(economy, n) AS
       CASE WHEN economy = 'XUN' THEN economy ELSE concat(economy, '-', lpad(n::VARCHAR, 3, '0')) END`,
  );
  for (const table of [...reads[statement].counted, ...reads[statement].besides]) {
    await connection.run(
      `CREATE OR REPLACE TEMP VIEW real_${table} AS FROM ${filesOf(copy, table)}`,
    );
    const target =
      table === 'flow'
        ? `'${join(folder, table)}' (FORMAT parquet, COMPRESSION zstd, PARTITION_BY (year), OVERWRITE)`
        : `'${join(folder, table)}.parquet' (FORMAT parquet, COMPRESSION zstd)`;
    await connection.run(`COPY (${made[table]}) TO ${target}`);
  }
}
