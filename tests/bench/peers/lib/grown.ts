import { DuckDBInstance } from '@duckdb/node-api';
import { rmSync } from 'node:fs';

/**
 * Writes the atlas's database with so many times the rows of the stock of migrants: each real row, and others of
 * the same pair and year a little off it, as a count by district or age would be.
 *
 * @param real the atlas's database
 * @param file where the grown one is written
 * @returns how many rows of the stock it has
 */
export async function writeGrown(real: string, file: string, times: number): Promise<number> {
  rmSync(file, { force: true });
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await connection.run(`
      ATTACH '${real}' AS atlas (READ_ONLY);
      ATTACH '${file}' AS grown;
      COPY FROM DATABASE atlas TO grown;
      DROP TABLE grown.migrant_stock;
      CREATE TABLE grown.migrant_stock AS
      SELECT real.* EXCLUDE (row) REPLACE (
        (female * (${off}) // 100)::UINTEGER AS female, (male * (${off}) // 100)::UINTEGER AS male
      )
      FROM range(${times}) AS copies (copy)
      CROSS JOIN (
        SELECT *, row_number() OVER (ORDER BY edition, year, origin, destination) AS row
        FROM atlas.migrant_stock
      ) AS real;
      CHECKPOINT grown`);
    const counted = await connection.runAndReadAll('SELECT count(*) FROM grown.migrant_stock');
    await connection.run('DETACH grown');
    return Number(counted.getRowsJS()[0]?.[0]);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Percent of the real number: all of it, or 60 to 139. */
const off = 'CASE WHEN copy = 0 THEN 100 ELSE 60 + (row * 7919 + copy * 104729) % 80 END';
