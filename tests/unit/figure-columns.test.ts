import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { places } from '../../data/build/paths.ts';
import {
  describeQueries,
  queryColumns,
  type ColumnOverride,
  type DescribedQuery,
} from '../../data/build/query-columns.ts';
import { builtWorld } from '../../data/build/testing/built-world.ts';
import type { DocumentedTable } from '../../src/database/schema/documented.ts';
import { readParameters } from '../../src/domain/parameters.ts';
import { columnOf } from '../../src/figures/columns/column-of.ts';
import { queryKey, type QueryColumns } from '../../src/figures/columns/query-columns.ts';
import { unitKeys, unsaidUnits } from '../../src/figures/columns/units.ts';
import { columnIds, unitOf } from '../../src/figures/corridor-table/columns.ts';
import { exportTable } from '../../src/figures/corridor-table/export.ts';
import corridorTable from '../../src/figures/corridor-table/table.sql?raw';
import { exportQueriesOf } from '../../src/figures/export/figure-export.ts';
import { registry } from '../../src/figures/figure/registry.ts';
import { createFullLanguage, languages } from '../../src/language/index.ts';
import { builtDatabase } from './lib/built-database.ts';

const figures = join(import.meta.dirname, '../../src/figures');
/** Answers of the map that nobody takes away. */
const kept = new Set(['measure-totals', 'economy-places']);
const latest = (file: string): unknown =>
  JSON.parse(readFileSync(join(places.output, 'latest', file), 'utf8'));

const node = builtDatabase();
let schema: readonly DocumentedTable[];
let known: QueryColumns;
let queries: readonly DescribedQuery[];
beforeAll(async () => {
  schema = latest('schema.json') as DocumentedTable[];
  known = latest('query-columns.json') as QueryColumns;
  queries = await described();
});

const described = (folder?: string) =>
  describeQueries({ rows: (sql) => node.query(sql, []) }, schema, folder);

type Overrides = Record<string, Record<string, ColumnOverride>>;

/** A folder of figures with one that asks this. */
async function ofFigure(sql: string, columns?: object): Promise<DescribedQuery> {
  const folder = mkdtempSync(join(tmpdir(), 'figures-'));
  try {
    mkdirSync(join(folder, 'made'));
    writeFileSync(join(folder, 'made', 'query.sql'), sql);
    if (columns) writeFileSync(join(folder, 'made', 'columns.json'), JSON.stringify(columns));
    const [query] = await described(folder);
    return query!;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('every number that a figure asks has the unit of its table, or one told in its folder', () => {
  const shown = queries.filter(({ folder }) => existsSync(join(figures, folder, 'about.ts')));
  expect(shown.length).toBeGreaterThan(30);
  const numbers = shown.flatMap(({ folder, file, columns }) =>
    columns
      .filter(({ type }) => type === 'integer' || type === 'number')
      .map(({ name, unit }) => ({ at: `${folder}/${file}: ${name}`, unit })),
  );
  const told = (unit: unknown) =>
    typeof unit === 'string' && (unit === '' || unit in unitKeys || unsaidUnits.has(unit));
  expect(numbers.filter(({ unit }) => !told(unit))).toEqual([]);
});

test('what a folder tells of a unit the database does not tell', () => {
  const needless = queries.flatMap(({ folder, file, columns }) => {
    const path = join(figures, folder, 'columns.json');
    if (!existsSync(path)) return [];
    const own = (JSON.parse(readFileSync(path, 'utf8')) as Overrides)[file] ?? {};
    return columns
      .filter(({ name, found }) => own[name]?.unit === found)
      .map(({ name }) => `${folder}/${file}: ${name}`);
  });
  expect(needless).toEqual([]);
});

describe('a column named women', () => {
  const said = (key: string) => key;
  const women = async (sql: string, columns?: object) => {
    const query = await ofFigure(sql, columns);
    const [pages] = Object.values(await queryColumns([query]));
    return columnOf(pages?.['women'], 'women', [1], said);
  };

  test('that counts persons is one of persons', async () => {
    const sql = 'SELECT origin, sum(female)::BIGINT AS women FROM displaced GROUP BY origin;';
    expect(await women(sql)).toMatchObject({
      unit: 'columns:unit.persons',
      label: 'columns:label.women',
    });
  });

  test('that is calculated has no unit before its figure tells one', async () => {
    const sql = 'SELECT origin, 100 * female / (female + male) AS women FROM migrant_stock;';
    expect(await women(sql)).not.toHaveProperty('unit');
    const columns = { 'query.sql': { women: { unit: 'percent of migrants', label: 'share' } } };
    expect(await women(sql, columns)).toMatchObject({
      unit: 'columns:unit.percent',
      label: 'made:share',
    });
  });

  test('that the query does not give cannot be described', async () => {
    const columns = { 'query.sql': { women: { unit: 'persons' } } };
    await expect(ofFigure('SELECT 1 AS x', columns)).rejects.toThrow(/gives no women/);
  });
});

describe.each(languages)('in %s', (language) => {
  test('every column that is taken away has a label, and its unit words', async () => {
    const shapes = await builtWorld();
    const { t, exists } = await createFullLanguage(language);
    const missing: string[] = [];
    for (const entry of registry) {
      const figure = await entry.load(() => Promise.resolve(shapes));
      const { values } = readParameters(figure.parameters, entry.example);
      for (const { query } of exportQueriesOf(figure, values)) {
        if (kept.has(query.id)) continue;
        const columns = known[queryKey(query.sql)];
        if (!columns) missing.push(`${entry.id}: ${query.id}`);
        for (const [id, { label, unit }] of Object.entries(columns ?? {})) {
          const keys = [label ?? `${query.id}.${id}`, ...(unit ? [`columns:unit.${unit}`] : [])];
          missing.push(...keys.filter((key) => !exists(key) || t(key) === ''));
        }
      }
    }
    expect([...new Set(missing)]).toEqual([]);
  });
});

test('the table of corridors writes its columns in the units that the database tells', () => {
  const columns = known[queryKey(corridorTable)] ?? {};
  const written = { usd: 'usd', percent: 'percent', percent_sent: 'percent', persons: 'persons' };
  const unit = (id: string): string | undefined => {
    const { type, unit: told } = columns[id]!;
    if (told !== undefined) return written[told as keyof typeof written];
    return type === 'text' ? 'text' : 'count';
  };
  // Groups of economies are made of several columns.
  const asked = columnIds.filter((id) => !id.endsWith('_group'));
  expect(asked.length).toBeGreaterThan(15);
  expect(asked.map((id) => [id, unitOf(id)])).toEqual(asked.map((id) => [id, unit(id)]));
});

test('corridors are taken away with all that the database gives, in its units', () => {
  const all = ['sender', 'sender_share', 'usd', 'women', 'receiver_name', 'receiver_ldc'];
  const row = { sender: 'USA', receiver: 'MEX', sender_share: 34.5, usd: 5, women: null };
  const mexico = { economy: 'MEX', name: 'Mexico', ldc: false };
  const say = (key: string) => key;
  const { columns, rows } = exportTable([row as never], [mexico as never], [], {
    known,
    column: say,
    label: say,
  });
  expect(columns.map(({ id }) => id)).toEqual(Object.keys(known[queryKey(corridorTable)]!));
  const told = all.map((id) => {
    const at = columns.findIndex((column) => column.id === id);
    return [columns[at]?.type, columns[at]?.unit, rows[0]?.[at]];
  });
  expect(told).toEqual([
    ['text', undefined, 'USA'],
    ['number', 'columns:unit.percent', 34.5],
    ['number', 'columns:unit.usd', 5],
    ['number', 'columns:unit.percent', null],
    ['text', undefined, 'Mexico'],
    ['boolean', undefined, false],
  ]);
});

test('no two queries have the same key', () => {
  const texts = new Set(queries.map(({ sql }) => sql));
  expect(new Set([...texts].map(queryKey)).size).toBe(texts.size);
});

test('a column of which nothing is known is described by its values', () => {
  const say = (key: string) => key;
  expect(columnOf(undefined, 'unheard_of', [1, 2], say)).toEqual({
    id: 'unheard_of',
    type: 'integer',
    label: 'unheard_of',
  });
  const persons = { type: 'integer', unit: 'persons' } as const;
  expect(columnOf(persons, 'persons', [1.5], say)).toMatchObject({ type: 'number' });
  expect(columnOf(persons, 'persons', [], say)).toMatchObject({ type: 'integer' });
});
