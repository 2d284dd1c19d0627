import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newestTotalYear } from '../../../domain/editions/totals.ts';
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

test('money opens on the newest year of its totals, whether or not it has a matrix', () => {
  for (const id of ['received', 'received_gdp', 'received_person', 'paid'] as const) {
    const direction = id === 'paid' ? 'paid' : 'received';
    for (const series of ['headline', 'wdi', 'knomad'] as const)
      expect(openingYear(id, series), `${id} ${series}`).toBe(newestTotalYear(direction, series));
  }
  expect(openingYear('received', 'headline')).toBeGreaterThan(newest('remittance_matrix'));
});

test('a link without a year opens the newest that has values and corridors', () => {
  expect(openingYear('hosted', 'undesa-2024')).toBe(
    newest('migrant_stock', (line) => line.startsWith('2024,')),
  );
  expect(openingYear('hosted', 'undesa-2020')).toBe(
    newest('migrant_stock', (line) => line.startsWith('2020,')),
  );
  expect(openingYear('refugees_hosted', 'unhcr')).toBe(newest('displaced'));
  expect(openingYear('cost_to', 'wdi')).toBe(newest('sending_cost_economy'));
});
