import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { places } from '../../../data/build/paths.ts';
import type { DocumentedTable } from '../schema/documented.ts';
import { builtAtlas } from '../testing/built-atlas.ts';
import { allowedArgumentsSql, writtenArguments } from './macro-arguments.ts';

const atlas = builtAtlas();
let macros: readonly DocumentedTable[];
beforeAll(async () => {
  const schema = JSON.parse(
    readFileSync(join(places.output, 'latest', 'schema.json'), 'utf8'),
  ) as DocumentedTable[];
  macros = schema.filter(({ kind }) => kind === 'macro');
}, 120_000);

async function wrong(sql: string): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {};
  for (const argument of writtenArguments(sql, macros)) {
    expect(sql.slice(argument.at, argument.end).replaceAll("'", '')).toBe(argument.value);
    const ask = allowedArgumentsSql(argument);
    if (ask === null) continue;
    const { rows } = await atlas.userSql.ask(ask, { limit: 20, timeLimit: 20_000 });
    if (rows.length > 0) found[argument.parameter] = rows.map(([value]) => value);
  }
  return found;
}

test.each([
  ["FROM modelled_flow(2021, 0.75, 'join')", 'of_edition', 'joined'],
  ["FROM modelled_flow(2021, of_method := 'blnd')", 'of_method', 'blend'],
  ['FROM modelled_flow(1990)', 'of_year', '2000'],
  ["FROM corridor_table('published', 1999, 2021, 2024)", 'of_year', '2010'],
  ["FROM corridor_table('modelld', 2021, 2020, '2024')", 'of_kind', 'modelled'],
  ["FROM economies_in('afrika')", 'of_group', 'africa'],
  ["FROM grouped_corridor('mony', 2021, 'regions')", 'of_what', 'money'],
  ["FROM grouped_corridor('money', 2021, 'regions')", 'of_groups', 'region'],
])('%s: %s takes %s', async (sql, parameter, first) => {
  expect((await wrong(sql))[parameter]?.[0]).toBe(first);
});

test.each([
  "SELECT 1 FROM modelled_flow(2021, 0.75, 'joined', 'blend') WHERE sender = 'x'",
  "FROM corridor_table('modelled', 2021, 2018, 2024)",
  "FROM economies_in('NPL,MEX')",
  "FROM grouped_corridor('money', 2021, '20')",
  'FROM modelled_flow(2000 + 21, (SELECT 0.5))',
])('of %s nothing is said', async (sql) => {
  expect(await wrong(sql)).toEqual({});
});
