import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Row } from './row.ts';
import { fileInMemory } from './input-file.ts';
import { parseTable, tableText } from './table-files.ts';
import { mergedRows, sortedRows } from './table-rows.ts';
import { tables } from './tables.ts';

const code = fc.constantFrom('AFG', 'MEX', 'USA', 'XKX');
const optional = (numbers: fc.Arbitrary<number>) => fc.option(numbers, { nil: null });
const cost = fc.record({
  edition: fc.constantFrom('rpw-2025Q1', 'rpw-2025Q3'),
  quarter: fc.constantFrom('2011Q1', '2025Q3'),
  sender: code,
  receiver: code,
  amount: fc.constantFrom(200, 500),
  cost_pct: fc.integer({ min: -20_000_000, max: 120_000_000 }).map((n) => n / 1e6),
  fx_margin_pct: optional(fc.integer({ min: -9_000_000, max: 9_000_000 }).map((n) => n / 1e6)),
  quotes: optional(fc.integer({ min: 1, max: 70 })),
});
const costs = fc.uniqueArray(cost, {
  selector: (row) => [row.edition, row.quarter, row.sender, row.receiver, row.amount].join(),
});

test('a table written and read again is the same, in the order of its key', () => {
  fc.assert(
    fc.property(costs, (rows) => {
      const text = tableText(tables.sending_cost, rows);
      const read = parseTable(tables.sending_cost, fileInMemory('sending_cost.csv', text));
      expect(read).toEqual(sortedRows(tables.sending_cost, rows));
    }),
  );
});

test('the order of rows does not change what is written', () => {
  fc.assert(
    fc.property(costs, (rows) => {
      const text = tableText(tables.sending_cost, rows);
      expect(tableText(tables.sending_cost, [...rows].reverse())).toBe(text);
    }),
  );
});

test('texts with commas, quotes and line ends survive', () => {
  const row: Row = { source: 'un', code: 'X', name: 'a "b", c\nd', economy: null, note: null };
  const text = tableText(tables.economy_code, [row]);
  expect(parseTable(tables.economy_code, fileInMemory('e.csv', text))).toEqual([row]);
});

test('an import replaces its own slice and keeps the others', () => {
  const old = [
    { edition: 'rpw-2025Q1', quotes: 1 },
    { edition: 'databank-2020', quotes: 2 },
  ];
  expect(mergedRows(tables.sending_cost, old, [{ edition: 'rpw-2025Q1', quotes: 3 }])).toEqual([
    { edition: 'databank-2020', quotes: 2 },
    { edition: 'rpw-2025Q1', quotes: 3 },
  ]);
  expect(mergedRows(tables.population_by_sex, old, [])).toEqual([]);
});
