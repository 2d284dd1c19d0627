import engine from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import worker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { axes } from '../../../../../src/figures/corridor-table/axes.ts';
import { bootDuckDB } from '../../../../../src/database/engine/wasm-boot.ts';
import { packedLists, unpack } from './packed.ts';

/** Migrants by destination, origin and year as columns; `share` is of women, whole percents, 255 unknown. */
export interface Stock {
  size: number;
  codes: readonly string[];
  /** Places among the codes. */
  destination: Uint8Array;
  origin: Uint8Array;
  people: Uint32Array;
  share: Uint8Array;
  /** Class of `people`, that of the corridor table. */
  bar: Uint8Array;
  /** Place among the eight years. */
  year: Uint8Array;
}

/** The atlas's engine, over its public database; the connection's own tables lie in memory. */
export async function startEngine(): Promise<AsyncDuckDBConnection> {
  const blob = async (address: string) => (await fetch(address)).blob();
  const [code, script, database] = await Promise.all([engine, worker, 'atlas.duckdb'].map(blob));
  const { connect } = await bootDuckDB({ engine: code!, worker: script!, database: database! });
  return connect();
}

/** Writes the real rows, and as many more as are wanted, each a little off the one it is made from. */
export async function makeStock(connection: AsyncDuckDBConnection, times: number): Promise<void> {
  const off = 'CASE WHEN copy = 0 THEN 100 ELSE 60 + (row * 7919 + copy * 104729) % 80 END';
  const bar = axes.migrants.edges
    .slice(0, -1)
    .map((edge) => `(people >= ${edge})::UTINYINT`)
    .join(' + ');
  await connection.query(`
    CREATE OR REPLACE TABLE stock AS
    WITH real AS (
      SELECT origin, destination, year, female, female + male AS whole,
        row_number() OVER (ORDER BY edition, year, origin, destination) AS row
      FROM atlas.migrant_stock
    ), made AS (
      SELECT origin, destination, year, row, copy, female, whole,
        (coalesce(whole, 0) * (${off}) // 100)::UINTEGER AS people
      FROM range(${times}) AS copies (copy) CROSS JOIN real
    )
    SELECT destination, origin, people,
      CASE WHEN whole > 0 AND people > 0
        THEN (round(100 * female / whole)::INTEGER + copy % 3) % 101 ELSE 255 END::UTINYINT AS share,
      CASE WHEN people = 0 THEN 0 ELSE greatest(1, ${bar}) END::UTINYINT AS bar,
      ceil((year - 1990) / 5)::UTINYINT AS year
    FROM made`);
}

/** Codes of economies in the order of the engine's numbers, which all programs are told beforehand. */
export async function takeCodes(connection: AsyncDuckDBConnection): Promise<readonly string[]> {
  const list = await connection.query(
    `SELECT array_to_string(enum_range(NULL::atlas.economy_code), ' ') AS codes`,
  );
  return String(list.getChild('codes')!.get(0)).split(' ');
}

export async function countStock(connection: AsyncDuckDBConnection): Promise<number> {
  const told = await connection.query('SELECT count(*)::INTEGER AS size FROM stock');
  return Number(told.getChild('size')!.get(0));
}

/** Rows of four of the engine's row groups. */
const slice = 4 * 122_880;

/**
 * Takes the columns out of the engine, for whatever works outside it. In slices: the engine's memory stays small,
 * and each is put away while the next is read.
 */
export async function takeStock(
  connection: AsyncDuckDBConnection,
  codes: readonly string[],
): Promise<Stock> {
  const ask = (at: number) =>
    connection.query(
      `SELECT ${packedLists} FROM stock WHERE rowid >= ${at * slice} AND rowid < ${(at + 1) * slice}`,
    );
  const counted = countStock(connection);
  // Asked for at once: the engine does not wait for its answer to be read.
  const first = ask(0);
  const size = await counted;
  const stock: Stock = {
    size,
    codes,
    destination: new Uint8Array(size),
    origin: new Uint8Array(size),
    people: new Uint32Array(size),
    share: new Uint8Array(size),
    bar: new Uint8Array(size),
    year: new Uint8Array(size),
  };
  const others = Array.from({ length: Math.ceil(size / slice) - 1 }, (_, at) => ask(at + 1));
  let row = 0;
  for (const asked of [first, ...others]) {
    const [small, people] = (await asked).batches[0]!.data.children.map((list) =>
      numbersOf(list.children[0]!),
    );
    unpack(small!, stock, row);
    stock.people.set(people!, row);
    row += people!.length;
  }
  if (row !== size) throw new Error(`Of ${size} rows came ${row}`);
  return stock;
}

function numbersOf({ values, length }: { values: unknown; length: number }): Uint32Array {
  return (values as Uint32Array).subarray(0, length);
}
