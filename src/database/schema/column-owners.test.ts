import { expect, test } from 'vitest';
import { columnOwners } from './column-owners.ts';
import type { DocumentedTable } from './documented.ts';
import { tablesIn } from './tables-in.ts';

const table = (name: string, columns: readonly string[], kind: DocumentedTable['kind'] = 'table') =>
  ({
    name,
    kind,
    title: name,
    description: '',
    modelled: false,
    columns: columns.map((column) => ({ name: column, title: column })),
    parameters: [],
    sources: [{ id: name, title: name, edition: '1', licence: '' }],
  }) satisfies DocumentedTable;
const schema = [
  table('economy', ['economy', 'name', 'income']),
  table('displaced', ['year', 'origin', 'total']),
  table('modelled_flow', ['sender', 'receiver', 'usd'], 'macro'),
];
const own = new Map([
  ['mine', ['economy', 'amount', 'total']],
  ['displaced', ['origin', 'total']],
]);

test.each([
  ['star', 'FROM own.mine', ['own', 'own', 'own']],
  ['alias', 'SELECT m.amount AS total FROM own.mine m', ['own']],
  ['name of an atlas table', 'SELECT total FROM own.displaced', ['own']],
  ['table alias that the atlas has', 'SELECT displaced.total FROM own.mine AS displaced', ['own']],
  [
    'join',
    'SELECT e.name, m.amount FROM economy e JOIN own.mine m USING (economy)',
    ['atlas', 'own'],
  ],
  [
    'star of a join',
    'FROM economy JOIN own.mine USING (economy)',
    ['atlas', 'atlas', 'atlas', 'own', 'own'],
  ],
  [
    'comma',
    'SELECT name, amount FROM own.mine AS m, economy AS e WHERE m.economy = e.economy',
    ['atlas', 'own'],
  ],
  [
    'expression',
    'SELECT amount / total * 100 AS pct, 1 AS one, upper(name) FROM own.mine JOIN economy USING (economy)',
    ['own', 'none', 'atlas'],
  ],
  [
    'both',
    'SELECT sum(m.amount) / sum(f.usd) AS part FROM own.mine m JOIN modelled_flow(2021) f ON f.receiver = m.economy',
    ['both'],
  ],
  [
    'with',
    'WITH displaced AS (SELECT economy, amount AS total FROM own.mine) SELECT d.total, economy.name FROM displaced d JOIN economy USING (economy)',
    ['own', 'atlas'],
  ],
  [
    'with heads',
    'WITH x(a, b) AS (SELECT economy, amount FROM own.mine) SELECT b, a FROM x',
    ['own', 'own'],
  ],
  [
    'subquery',
    'SELECT name, x.amount FROM economy JOIN (SELECT economy, amount FROM own.mine) AS x USING (economy)',
    ['atlas', 'own'],
  ],
  [
    'scalar subquery',
    'SELECT name, (SELECT max(amount) FROM own.mine) AS most FROM economy',
    ['atlas', 'own'],
  ],
  ['from first', 'FROM own.mine SELECT amount', ['own']],
  ['union', 'SELECT name FROM economy UNION ALL SELECT amount::VARCHAR FROM own.mine', ['both']],
  [
    'star of one',
    'SELECT m.* EXCLUDE (economy), e.name FROM own.mine m JOIN economy e USING (economy)',
    ['own', 'own', 'atlas'],
  ],
  [
    'replaced',
    'SELECT * REPLACE (amount / 2 AS name) FROM economy JOIN own.mine USING (economy)',
    ['atlas', 'own', 'atlas', 'own', 'own'],
  ],
  ['count', 'SELECT count(*) FROM own.mine', ['own']],
  [
    'last word behind an operator',
    'SELECT m.amount / usd, 100 * total, amount part FROM own.mine m JOIN modelled_flow(2021) f ON f.receiver = m.economy',
    ['both', 'own', 'own'],
  ],
  [
    'alias before',
    'SELECT score: m.amount, place: name FROM own.mine m JOIN economy e USING (economy)',
    ['own', 'atlas'],
  ],
  [
    'full names',
    'SELECT atlas.economy.name, atlas.main.economy.income, own.mine.amount FROM atlas.main.economy JOIN own.mine USING (economy)',
    ['atlas', 'atlas', 'own'],
  ],
  [
    'columns within a function',
    "SELECT max(COLUMNS('nam')) FROM economy JOIN own.mine USING (economy)",
    ['both'],
  ],
  [
    'columns of the query around',
    'SELECT (SELECT max(m.amount * d.total) FROM displaced d) AS most FROM own.mine m',
    ['both'],
  ],
  ['a table as a text', "SELECT name FROM 'economy'", ['atlas']],
  [
    'window',
    'SELECT rank() OVER (ORDER BY amount) AS rank FROM own.mine JOIN economy USING (economy)',
    ['own'],
  ],
  ['lateral alias', 'SELECT amount * 2 AS twice, twice + 1 AS more FROM own.mine', ['own', 'own']],
  ['unknown own table', 'SELECT x FROM own.lost JOIN economy USING (economy)', ['own']],
  ['pivot', 'PIVOT own.mine ON economy USING sum(amount)', ['own']],
] as const)('%s', (_, sql, owners) => {
  const names = owners.map((_, at) => `c${at}`);
  expect(columnOwners(sql, names, schema, own)).toEqual(owners);
});

test.each([
  ['SELECT total FROM own.displaced', [], true],
  ['SELECT displaced, m.economy AS economy FROM own.mine AS m', [], true],
  ['SELECT displaced.total FROM own.mine AS displaced', [], true],
  ['WITH displaced AS (FROM own.mine) SELECT name FROM displaced, economy', ['economy'], true],
  ['SELECT (SELECT count(*) FROM displaced) FROM own.mine', ['displaced'], true],
  ['SELECT own.name FROM economy AS own', ['economy'], false],
  [
    'FROM economy e JOIN own.mine m ON e.economy = m.economy, atlas.main.displaced',
    ['economy', 'displaced'],
    true,
  ],
  ['SUMMARIZE displaced', ['displaced'], false],
  ["FROM 'economy'", ['economy'], false],
  ['FROM unnest([1]) WITH ORDINALITY, economy', ['economy'], false],
  ['SELECT a IS DISTINCT FROM economy, extract(year FROM displaced) FROM own.x', [], true],
  ['SELECT economy, displaced FROM modelled_flow(2021)', ['modelled_flow'], false],
] as const)('%s reads %j', (sql, names, isOwn) => {
  const found = tablesIn(sql, schema);
  expect(found.tables.map(({ name }) => name)).toEqual(names);
  expect(found.own).toBe(isOwn);
});
