import { expect, test } from 'vitest';
import { estimateTables } from '../bench/lib/estimate-tables.ts';

const candidate = { method: 'blend', beta: 0.75, edition: 'joined', used: true };
const numbers = { one_year: 3.51, three_years: 8.04, by_banks: 20.96 };
const coverage = {
  of: 'corridor',
  size: null,
  forecasts: 200,
  within: 158,
  within_pct: 79,
} as const;

test('the bench prints every candidate with its scores, and names the one in use', () => {
  const lines = estimateTables({
    contest: [
      { ...candidate, ...numbers },
      { ...candidate, ...numbers, method: 'rolled', used: false, one_year: null },
    ],
    coverage: [],
  }).split('\n');
  expect(lines[1]).toMatch(/^blend, β 0\.75, stock joined\s+3\.5\s+8\.0\s+21\.0\s+in use$/);
  expect(lines[2]).toMatch(/^rolled, .*\s–\s+8\.0\s+21\.0$/);
});

test('the bench prints the coverage by size, and marks what lies outside of its bounds', () => {
  const lines = estimateTables({
    contest: [],
    coverage: [
      coverage,
      { ...coverage, size: 5, within: 166, within_pct: 83.2 },
      { ...coverage, of: 'sender', size: 1, within: 153, within_pct: 76.5 },
    ],
  }).split('\n');
  expect(lines.at(-3)).toMatch(/^all corridors\s+158\s+200\s+79\.0$/);
  expect(lines.at(-2)).toMatch(/^corridors \$1bn and more\s.*83\.2\s+OUTSIDE/);
  expect(lines.at(-1)).toMatch(/^totals of senders under \$1m\s.*76\.5\s+OUTSIDE/);
});
