import { expect, test } from 'vitest';
import type { DocumentedTable } from '../../database/schema/documented.ts';
import { searchSchema } from './schema-search.ts';

const table = (name: string, title: string, ...columns: [string, string, string?][]) =>
  ({
    name,
    kind: 'table',
    title,
    description: '',
    modelled: false,
    parameters: [],
    sources: [],
    columns: columns.map(([column, words, unit]) => ({
      name: column,
      title: words,
      ...(unit === undefined ? {} : { unit }),
    })),
  }) satisfies DocumentedTable;
const tables = [
  table('remittance_flow', 'Estimated remittances by corridor', ['usd', 'Remittances', 'US$']),
  table('migrant_stock', 'Migrants', ['female', 'Women', 'persons'], ['male', 'Men', 'persons']),
];
const found = (text: string) =>
  searchSchema(tables, text).map(({ table: { name }, columns }) => [name, columns.length]);

test.each([
  [
    '',
    [
      ['remittance_flow', 1],
      ['migrant_stock', 2],
    ],
  ],
  ['remittance flow', [['remittance_flow', 1]]],
  ['MIGRANT_STOCK', [['migrant_stock', 2]]],
  ['women', [['migrant_stock', 1]]],
  ['persons', [['migrant_stock', 2]]],
  ['stock men', [['migrant_stock', 2]]],
  ['us$', [['remittance_flow', 1]]],
  ['gold', []],
])('%j', (text, names) => {
  expect(found(text)).toEqual(names);
});
