import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { places } from '../../../data/build/paths.ts';
import { builtAtlas } from '../testing/built-atlas.ts';
import { readTableComment } from './comment.ts';
import type { DocumentedTable } from './documented.ts';
import { tablesIn } from './tables-in.ts';

const atlas = builtAtlas();
let schema: readonly DocumentedTable[];
beforeAll(async () => {
  schema = JSON.parse(
    readFileSync(join(places.output, 'latest', 'schema.json'), 'utf8'),
  ) as DocumentedTable[];
}, 120_000);

/** Numbers that count or measure nothing: codes. */
const codes = new Set([
  'economy.m49',
  'newest_release.stock_edition',
  'migrant_stock.edition',
  'lost_destination.edition',
  'lost_destination.before',
  'moved_split.edition',
  'moved_pair.edition',
  'shared_split.edition',
  'unobserved_split.edition',
]);

test('every column has a comment, with the unit of its numbers', async () => {
  const columns = await atlas.node.query(
    `SELECT table_name || '.' || column_name AS name, data_type AS type, comment FROM duckdb_columns()
      WHERE NOT internal AND database_name = 'atlas'`,
    [],
  );
  expect(columns.length).toBeGreaterThan(300);
  expect(columns.filter(({ comment }) => comment === null).map(({ name }) => name)).toEqual([]);
  const isNumber = (type: unknown) => /INT|DOUBLE|FLOAT|DECIMAL/.test(String(type));
  const without = columns.filter(
    ({ name, type, comment }) =>
      isNumber(type) && !codes.has(String(name)) && !/ \[[^\]]+\](?:\n|$)/.test(String(comment)),
  );
  expect(without.map(({ name }) => name)).toEqual([]);
});

test('every table, view and macro has a comment, and rests on tables that are there', async () => {
  const rows = await atlas.node.query(
    `SELECT table_name AS name, comment FROM duckdb_tables() WHERE NOT internal
      UNION ALL SELECT view_name, comment FROM duckdb_views() WHERE NOT internal
      UNION ALL SELECT function_name, comment FROM duckdb_functions()
        WHERE database_name = 'atlas' AND NOT internal`,
    [],
  );
  expect(rows.filter(({ comment }) => !comment).map(({ name }) => name)).toEqual([]);
  const names = new Set(rows.map(({ name }) => name));
  const read = rows.map(({ comment }) => readTableComment(String(comment)));
  expect(read.flatMap(({ restsOn }) => restsOn.filter((table) => !names.has(table)))).toEqual([]);
  for (const { title, description } of read)
    for (const words of [title, description ?? '']) expect(words.length).toBeGreaterThan(1);
  expect(schema.map(({ name }) => name).sort()).toEqual([...names].sort());
});

test('the comment on a macro tells its parameters, the columns that it gives and their units', async () => {
  const rows = await atlas.node.query(
    `SELECT function_name AS name, function_type AS type, parameters FROM duckdb_functions()
      WHERE database_name = 'atlas' AND NOT internal`,
    [],
  );
  const macros = new Map(schema.map((table) => [table.name, table]));
  const values: Readonly<Record<string, string>> = {
    of_group: "'ldc'",
    of_groups: "'region'",
    of_what: "'money'",
    of_kind: "'published'",
    of_senders: "['USA']",
    of_receivers: "['MEX']",
    since: '2018',
    of_year: '2021',
    of_beta: '0.75',
    of_edition: 'newest_stock_edition()',
    own_ratio: '0.9',
    of_method: "'blend'",
    of_base: '2018',
    of_runs: "'run'",
    of_stock: "'weight'",
    of_earlier: "'weight'",
    of_past: "'part'",
    of_shares: "'part'",
    of_kept: "'prices'",
    of_income: '2009',
    of_least: '0.5',
    of_middle: '1',
    of_most: '1.5',
  };
  // What a macro reads that takes names of relations.
  const relations = `WITH
    run AS (SELECT 1 AS run, 'blend' AS method, 2021 AS year, 2018 AS base),
    weight AS (SELECT 1 AS run, * FROM stock_weight(2021, 0.75, 'joined', 'blend')),
    part AS (SELECT 1 AS run, * FROM matrix_share WHERE year = 2018)`;
  for (const { name, type, parameters } of rows) {
    const macro = macros.get(String(name));
    expect(macro?.parameters.map((parameter) => parameter.name)).toEqual(parameters);
    if (type !== 'table_macro') continue;
    const given = (parameters as string[]).map((parameter) => values[parameter]);
    const columns = await atlas.node.query(
      `DESCRIBE ${relations} FROM ${String(name)}(${given.join(', ')})`,
      [],
    );
    expect(macro?.columns.map((column) => column.name)).toEqual(
      columns.map((column) => column['column_name']),
    );
    const numbers = columns.filter((column) => /INT|DOUBLE/.test(String(column['column_type'])));
    for (const column of numbers)
      expect(
        macro?.columns.find((one) => one.name === column['column_name'])?.unit,
        `${String(name)}.${String(column['column_name'])}`,
      ).toBeDefined();
  }
});

test('what is documented has its sources, rows and columns in their order', () => {
  const flow = schema.find(({ name }) => name === 'remittance_flow');
  expect(flow?.columns.map(({ name }) => name)).toEqual([
    'year',
    'sender',
    'receiver',
    'usd',
    'status',
  ]);
  expect(flow?.columns[3]).toMatchObject({ title: 'Remittances', unit: 'US$' });
  expect(flow?.rows).toBeGreaterThan(10_000);
  const modelled = schema.find(({ name }) => name === 'modelled_flow');
  expect(modelled?.sources.map(({ id }) => id)).toContain('knomad-brm');
  expect(schema[0]?.name).toBe('economy');
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
  const grouped = (what: string) => `FROM grouped_corridor('${what}', 2024, 'region')`;
  expect(tablesIn(grouped('money'), schema).modelled).toBe(true);
  expect(tablesIn(grouped('migrants'), schema).modelled).toBe(false);
  expect(tablesIn('FROM scenario_corridor(2024, 2024)', schema).modelled).toBe(true);
});
