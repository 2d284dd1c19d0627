import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeRows, rowsRead, timesFor } from '../bench/lib/growth/made-rows.ts';
import { holdSums, memoryLimit, runShared } from '../bench/lib/growth/shared-run.ts';
import { sharedStatements } from '../../src/build/packages/shared-sql.ts';
import { root } from '../../src/build/root.ts';

const latest = join(root, 'public/data/latest');
let folder: string;
let copy: string;
let instance: DuckDBInstance;
let duckdb: DuckDBConnection;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-growth-'));
  copy = join(folder, 'copy');
  await mkdir(join(copy, 'flow'), { recursive: true });
  for (const name of await readdir(latest))
    if (name.endsWith('.parquet')) await symlink(join(latest, name), join(copy, name));
  // Few years, as a folder is made for each.
  for (const name of (await readdir(join(latest, 'flow'))).filter((year) => year >= 'year=2021'))
    await symlink(join(latest, 'flow', name), join(copy, 'flow', name));
  instance = await DuckDBInstance.create(':memory:');
  duckdb = await instance.connect();
});
afterAll(async () => {
  duckdb.closeSync();
  instance.closeSync();
  await rm(folder, { recursive: true });
});

test.each(sharedStatements)(
  '%s on rows that are made gives each of the real ones, and their sums',
  async (statement) => {
    const [one, two] = [join(folder, `${statement}-1`), join(folder, `${statement}-2`)];
    await makeRows(duckdb, copy, one, 1, statement);
    await makeRows(duckdb, copy, two, 2, statement);
    const read = await rowsRead(duckdb, one, statement);
    // What has no economy at one end is there twice, everything else four times.
    const made = await rowsRead(duckdb, two, statement);
    expect(made).toBeLessThanOrEqual(4 * read);
    expect(made).toBeGreaterThan(3.99 * read);
    const real = await runShared(duckdb, one, statement);
    expect(real[0]).toBeGreaterThan(3);
    const found = await runShared(duckdb, two, statement);
    holdSums(statement, real, found, 2);
    expect(() => holdSums(statement, real, [found[0], found[1] * 1.000001], 2)).toThrow(statement);
    if (statement === 'received') return;
    // Row by row: each pair as often as there are two of each.
    const value = statement === 'estimate' ? 'usd' : 'cost_pct';
    const result = (of: string) => `read_parquet('${of}/result-of-${statement}.parquet')`;
    const apart = await duckdb.runAndReadAll(
      `SELECT real.sender, real.receiver, min(real.${value}), min(made.${value}), max(made.${value}), count(made.${value})
       FROM (SELECT sender[:3] AS sender, receiver[:3] AS receiver, ${value} FROM ${result(one)}) AS real
       FULL JOIN (SELECT sender[:3] AS sender, receiver[:3] AS receiver, ${value} FROM ${result(two)}) AS made
         USING (sender, receiver)
       WHERE sender <> 'XUN'
       GROUP BY ALL
       HAVING count(made.${value}) IS DISTINCT FROM 4
         OR max(abs(real.${value} - made.${value})) > 1e-9 * max(real.${value})`,
    );
    expect(apart.getRowsJson()).toEqual([]);
  },
);

test('as few copies are made as give the rows that are wanted, and memory is left to the machine', () => {
  expect([timesFor(10e6, 433_525), timesFor(100e6, 433_525), timesFor(5, 10)]).toEqual([5, 16, 1]);
  expect([memoryLimit(8e9), memoryLimit(24e9), memoryLimit(64e9)]).toEqual([3200, 8000, 8000]);
});
