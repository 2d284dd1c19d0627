import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connector } from '../connector.ts';
import { openBuiltAtlas } from '../testing/built-atlas.ts';
import { derived } from './derived.ts';
import { documentedSchema, type DataPackage } from './documented.ts';
import { tablesIn } from './tables-in.ts';

const place = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const schema = documentedSchema(
  JSON.parse(readFileSync(place('data/datapackage.json'), 'utf8')) as DataPackage,
);
let node: Connector;
beforeAll(async () => {
  ({ node } = await openBuiltAtlas());
}, 120_000);
afterAll(() => node.close());

test('every table, view and column of the database is documented, and no other', async () => {
  const rows = await node.query(
    `SELECT table_name AS name, list(column_name ORDER BY column_index) AS columns
      FROM duckdb_columns() WHERE NOT internal AND database_name = 'atlas' GROUP BY ALL`,
    [],
  );
  const real = Object.fromEntries(
    rows.map(({ name, columns }) => [name, (columns as string[]).toSorted()]),
  );
  const told = schema
    .filter(({ kind }) => kind !== 'macro')
    .map(({ name, columns }) => [name, columns.map((column) => column.name).toSorted()] as const);
  expect(Object.fromEntries(told)).toEqual(real);
  expect(told.length).toBe(rows.length);
});

test('tables are told from views', async () => {
  const views = await node.query(
    'SELECT view_name AS name FROM duckdb_views() WHERE NOT internal ORDER BY name',
    [],
  );
  expect(
    derived
      .filter(({ kind }) => kind === 'view')
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(views.map(({ name }) => name));
});

test('every macro is documented with its parameters and the columns that it gives', async () => {
  const rows = await node.query(
    `SELECT function_name AS name, parameters FROM duckdb_functions()
      WHERE database_name = 'atlas' AND NOT internal`,
    [],
  );
  const macros = derived.filter(({ kind }) => kind === 'macro');
  expect(
    Object.fromEntries(macros.map(({ name, parameters }) => [name, Object.keys(parameters ?? {})])),
  ).toEqual(Object.fromEntries(rows.map(({ name, parameters }) => [name, parameters])));
  const values: Readonly<Record<string, string>> = {
    of_kind: "'published'",
    since: '2018',
    of_year: '2021',
    of_beta: '0.75',
    of_edition: '2024',
    own_ratio: '0.9',
  };
  for (const { name, parameters, columns } of macros) {
    if (Object.keys(columns).length === 0) continue;
    const given = Object.keys(parameters ?? {}).map((parameter) => values[parameter]);
    const described = await node.query(`DESCRIBE FROM ${name}(${given.join(', ')})`, []);
    expect(described.map((column) => column['column_name'])).toEqual(Object.keys(columns));
  }
});

test('everything has words, and what rests on something names tables that are there', () => {
  const names = new Set(schema.map(({ name }) => name));
  for (const entry of derived) expect(entry.of.filter((table) => !names.has(table))).toEqual([]);
  for (const { title, description, columns } of schema)
    for (const words of [title, description, ...columns.map((column) => column.title)])
      expect(words.length).toBeGreaterThan(1);
});

test('finds what a statement names, and whether a table is the user’s own', () => {
  const sql = `SELECT 'indicator' AS x -- displaced
    FROM "remittance_flow" JOIN own.mine USING (year) JOIN MODELLED_FLOW(2021, 1, 2024) USING (sender)`;
  const { tables, own } = tablesIn(sql, schema);
  expect(tables.map(({ name }) => name)).toEqual(['remittance_flow', 'modelled_flow']);
  expect(own).toBe(true);
  expect(tables.flatMap(({ sources }) => sources.map(({ id }) => id))).toContain('knomad-flows');
  expect(tablesIn('SELECT owner.x, 1 AS own', schema).own).toBe(false);
  const amounts = (kind: string) => `FROM corridor_amount('${kind}', 2021, 2024)`;
  expect(tablesIn(sql, schema).modelled).toBe(true);
  expect(tablesIn(amounts('modelled'), schema).modelled).toBe(true);
  expect(tablesIn(amounts('published'), schema).modelled).toBe(false);
});
