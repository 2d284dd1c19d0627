import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openingYear } from './settings.ts';

/** The largest value of a year column in a table of the data. */
function newest(table: string, accepts: (line: string) => boolean = () => true): number {
  const url = new URL(`../../../../data/tables/${table}.csv`, import.meta.url);
  const [header = '', ...lines] = readFileSync(url, 'utf8').trim().split('\n');
  const place = header.split(',').indexOf('year');
  return lines
    .filter(accepts)
    .reduce((most, line) => Math.max(most, Number(line.split(',')[place])), 0);
}

test('a link without a year opens the newest that has values and corridors', () => {
  expect(openingYear('received', 'knomad')).toBe(newest('remittance_matrix'));
  expect(openingYear('received', 'wdi')).toBe(newest('remittance_matrix'));
  expect(openingYear('hosted', 'undesa-2024')).toBe(
    newest('migrant_stock', (line) => line.startsWith('2024,')),
  );
  expect(openingYear('hosted', 'undesa-2020')).toBe(
    newest('migrant_stock', (line) => line.startsWith('2020,')),
  );
  expect(openingYear('refugees_hosted', 'unhcr')).toBe(newest('displaced'));
  expect(openingYear('cost_to', 'wdi')).toBe(newest('sending_cost_economy'));
});
