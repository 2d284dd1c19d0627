import { beforeAll, describe, expect, test } from 'vitest';
import type { Connector } from '../../src/database/connector.ts';
import type { EngineState } from '../../src/database/engine-state.ts';
import { boundTypes, plainRow } from '../../src/database/testing/plain-row.ts';
import { watchedEngine } from './engine-site.ts';

let connector: Connector;
let states: EngineState[];
beforeAll(async () => {
  const watched = await watchedEngine();
  states = watched.states;
  connector = await watched.engine.connector();
}, 60_000);

test('the engine comes up step by step, its progress rising to the end', () => {
  const steps = states.map(({ status }) => status);
  expect([...new Set(steps)]).toEqual(['idle', 'downloading', 'starting', 'ready']);
  expect(steps).toEqual([...steps].sort((a, b) => order(a) - order(b)));
  const shares = states.flatMap((state) =>
    state.status === 'downloading' ? [state.received / state.total] : [],
  );
  expect(shares[0]).toBe(0);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

function order(status: EngineState['status']): number {
  return ['idle', 'downloading', 'starting', 'ready', 'failed'].indexOf(status);
}

test('values are as plain as in Node', async () => {
  expect(await connector.query(plainRow.sql, [])).toEqual([plainRow.row]);
  const bound = plainRow.sql.replace('range(3)', 'range($1::BIGINT)');
  expect(await connector.query(bound, [3])).toEqual([plainRow.row]);
});

test('values are bound', async () => {
  const sql = 'SELECT $1 AS a, $2 AS b, $1 AS c, $3 AS d, $4 AS e, $5 AS f';
  const row = { a: "'; --", b: 0.1, c: "'; --", d: null, e: 2021, f: false };
  expect(await connector.query(sql, ["'; --", 0.1, null, 2021, false])).toEqual([row]);
});

test('values have the types that they have in Node', async () => {
  const sql = 'SELECT typeof($1) AS a, typeof($2) AS b, typeof($3) AS c, typeof($4) AS d';
  expect(await connector.query(sql, [1, 'a', true, 0.5])).toEqual([boundTypes]);
});

test('a wrong statement has its own error and harms nothing', async () => {
  await expect(connector.query('SELECT nonsense', [])).rejects.toThrow('nonsense');
  await expect(connector.query('SELECT $1 FROM nowhere', [1])).rejects.toThrow('nowhere');
  expect(await connector.query('SELECT 1 AS one', [])).toEqual([{ one: 1 }]);
});

describe('giving up', () => {
  const endless = 'SELECT sum(a.range * b.range) AS s FROM range($1::BIGINT) a, range(1000000) b';

  test('a running statement is left, the waiting ones answered in order', async () => {
    const controller = new AbortController();
    const running = connector.query(endless, [1_000_000], controller.signal);
    const left = connector.query('SELECT 0 AS zero', [], controller.signal);
    const ends: string[] = [];
    const next = ['a', 'b'].map(async (name) => {
      const rows = await connector.query('SELECT $1 AS name', [name]);
      ends.push(name);
      return rows;
    });
    setTimeout(() => controller.abort(), 50);
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    await expect(left).rejects.toMatchObject({ name: 'AbortError' });
    expect(ends).toEqual([]);
    expect(await Promise.all(next)).toEqual([[{ name: 'a' }], [{ name: 'b' }]]);
    expect(ends).toEqual(['a', 'b']);
  }, 30_000);
});

describe('after the lock-down', () => {
  test.each([
    "SELECT * FROM read_csv('/etc/passwd')",
    "SELECT * FROM read_csv('/data/latest/economy.csv')",
    `SELECT * FROM read_csv('${location.origin}/data/manifest.json')`,
    "SELECT * FROM 'https://example.org/x.csv'",
    "SELECT * FROM read_text('/etc/passwd')",
    "SELECT * FROM read_parquet('x.parquet')",
    "SELECT * FROM glob('*')",
    "ATTACH 'other.duckdb'",
    "ATTACH 'https://example.org/other.duckdb' AS other (READ_ONLY)",
    "COPY (SELECT 1) TO 'x.csv'",
    "EXPORT DATABASE 'x'",
    'LOAD json',
    'LOAD parquet',
    'SET enable_external_access = true',
    'SET autoload_known_extensions = true',
    'SET lock_configuration = false',
    'RESET lock_configuration',
    'SET threads = 1',
    'DETACH atlas',
    'CREATE TABLE atlas.x AS SELECT 1',
    'DROP TABLE economy',
    'UPDATE economy SET name = NULL',
  ])('%s is refused', async (sql) => {
    await expect(connector.query(sql, [])).rejects.toThrow(/\w+ Error|does not exist|read-only/);
  });

  test('nothing was asked of another host, not even to install', async () => {
    await connector.query('INSTALL json', []).catch(() => undefined);
    const hosts = performance.getEntriesByType('resource').map(({ name }) => new URL(name).host);
    expect([...new Set(hosts)].filter((host) => host !== '')).toEqual([location.host]);
  });

  test('the data go on answering', async () => {
    const tables = await connector.query(
      "SELECT count(*) AS n FROM duckdb_tables() WHERE database_name = 'atlas'",
      [],
    );
    expect(tables[0]?.['n']).toBeGreaterThan(0);
  });
});
