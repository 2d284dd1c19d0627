import { expect, test } from 'vitest';
import { suggestions, type KnownTable } from './suggest.ts';

const table = (name: string, columns: string[], macro = false): KnownTable => ({
  name,
  macro,
  title: '',
  columns: columns.map((column) => ({ name: column, title: '' })),
});
const known = [
  table('own.mine', ['a']),
  table('economy', ['economy', 'name']),
  table('remittance_flow', ['year', 'usd']),
  table('stock_at', ['origin'], true),
];
/** `|` is where the user is. */
function at(text: string): string[] {
  const [before = '', after = ''] = text.split('|');
  return suggestions(before + after, before, known).map(({ name }) => name);
}

const all = ['own.mine', 'economy', 'remittance_flow', 'stock_at'];
test.each([
  ['|', all],
  ['SELECT | FROM economy', ['economy', 'name', ...all]],
  ['SELECT economy.| FROM economy', ['economy', 'name']],
  ['SELECT flow.| FROM remittance_flow AS flow', ['year', 'usd']],
  ['SELECT e.| FROM economy e WHERE true', ['economy', 'name']],
  ['SELECT "e".| FROM "economy" AS e', ['economy', 'name']],
  ['SELECT s.| FROM stock_at(2021, (2024)) AS s', ['origin']],
  ['SELECT m.| FROM own.mine m', ['a']],
  ['SELECT * FROM own.|', ['mine']],
  ['SELECT where.| FROM economy WHERE true', []],
  ['SELECT x.| FROM economy', []],
])('%s', (text, names) => {
  expect(at(text)).toEqual(names);
});
