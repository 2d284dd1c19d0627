import { DuckDBInstance } from '@duckdb/node-api';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { places } from '../../data/build/paths.ts';
import { builtWorld } from '../../data/build/testing/built-world.ts';
import type { AtlasDatabase } from '../../src/database/atlas-database.ts';
import { bind } from '../../src/database/bind.ts';
import { plainValue } from '../../src/database/engine/plain-value.ts';
import type { Query } from '../../src/database/query.ts';
import { readParameters } from '../../src/domain/parameters.ts';
import { snippet } from '../../src/exports/code/snippets.ts';
import type { ExportTable } from '../../src/exports/export-source.ts';
import { queryColumnsFile, type QueryColumns } from '../../src/figures/columns/query-columns.ts';
import {
  answerTables,
  statementsOf,
  exportQueriesOf,
  type Said,
} from '../../src/figures/export/figure-export.ts';
import { registry } from '../../src/figures/figure/registry.ts';
import { builtDatabase } from './lib/built-database.ts';

const path = join(places.output, 'latest', 'atlas.duckdb');
const connector = builtDatabase();
let database: AtlasDatabase;
let shapes: unknown;
let said: Said;

beforeAll(async () => {
  shapes = await builtWorld();
  said = {
    economyName: (code) => `name of ${code}`,
    column: (key) => key,
    known: JSON.parse(
      readFileSync(join(places.output, 'latest', queryColumnsFile), 'utf8'),
    ) as QueryColumns,
  };
  const run = async ({ sql, parameters }: Query<unknown>) => {
    const bound = bind(sql, parameters);
    return { rows: await connector.query(bound.sql, bound.values), from: 'engine' as const };
  };
  database = { run } as unknown as AtlasDatabase;
});

/**
 * The rows of a table without what is added to the answer: the names of economies, and amounts in
 * dollars of the price year.
 */
function answered({ columns, rows }: ExportTable): unknown[] {
  const own = columns.flatMap(({ id }, at) =>
    ['name', 'real'].some((added) => id === `${columns[at - 1]?.id}_${added}`) ? [] : [at],
  );
  return rows.map((row) => own.map((at) => row[at]));
}

/** What a program of DuckDB answers last. */
async function runAll(program: string): Promise<unknown[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(program);
  const rows = reader.getRowsJS().map((row) => row.map(plainValue));
  connection.closeSync();
  instance.closeSync();
  return rows;
}

test.each([
  ['money-over-time', ['usd']],
  ['corridor-amount', ['usd', 'low', 'high']],
] as const)(
  '%s: amounts are taken away in dollars of their years and of one',
  async (id, columns) => {
    const entry = registry.find((one) => one.id === id)!;
    const figure = await entry.load(() => Promise.resolve(shapes));
    const { values } = readParameters(figure.parameters, entry.example);
    const [table] = await answerTables(database, exportQueriesOf(figure, values), said);
    const at = (column: string) => table!.columns.findIndex((one) => one.id === column);
    for (const column of columns) {
      expect(table!.columns[at(`${column}_real`)]?.unit).toBe('columns:unit.usd_real');
      for (const row of table!.rows) {
        const [usd, real, deflator] = [column, `${column}_real`, 'deflator'].map(
          (one) => row[at(one)],
        );
        expect(real).toBe(usd === null ? null : Math.round(Number(usd) * Number(deflator)));
      }
    }
  },
);

test.each(registry)(
  '$id: what is taken away is what its code reads from the public database',
  async ({ load, example }) => {
    const figure = await load(() => Promise.resolve(shapes));
    const { values } = readParameters(figure.parameters, example);
    const exports = exportQueriesOf(figure, values);
    const tables = await answerTables(database, exports, said);
    const statements = statementsOf(exports);
    expect(tables.length).toBe(statements.length);
    expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
    for (const [index, table] of tables.entries()) {
      const statement = statements[index];
      if (!statement) throw new Error('a table without a statement');
      const code = snippet('duckdb', { database: path, statements: [statement], about: [] });
      const read = await runAll(code);
      expect(table.rows.length).toBeGreaterThan(0);
      expect(answered(table)).toEqual(read);
    }
  },
);
