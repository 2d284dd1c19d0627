import { expect, test } from 'vitest';
import { contextOf } from '../economies/testing/resolver-of.ts';
import type { Imported } from '../lib/importer.ts';
import { fileInMemory } from '../lib/input-file.ts';
import { expectImportError } from '../lib/testing.ts';
import { conflictImporter } from './conflict-importer.ts';

const context = contextOf({
  'gleditsch-ward': { 678: 'YEM', 680: 'YEM', 625: 'SDN', 315: null },
});
const estimates = ['best', 'low', 'high'];
const header = [
  'country_id_cy,country_cy,year_cy,sb_dyad_names_cy',
  ...estimates.map((estimate) => `cumulative_total_deaths_in_orgvio_${estimate}_cy`),
  ...['sb', 'ns', 'os'].flatMap((kind) =>
    estimates.map((estimate) => `${kind}_total_deaths_${estimate}_cy`),
  ),
  'version',
].join();
/** A row whose deaths are all state-based. */
const row = (start: string, [best, low, high]: readonly number[], version = '25.1') =>
  `${start},${best},${low},${high},${best},${low},${high},0,0,0,0,0,0,${version}`;
const file = (rows: readonly string[], name = 'organizedviolencecy_v25_1.csv') =>
  fileInMemory(name, [header, ...rows].join('\n'));
const read = (...rows: string[]) => conflictImporter.read([file(rows)], context) as Imported;

test('commas inside quotes are text; states of one economy are added up', () => {
  const { tables, leftOut } = read(
    row('625,Sudan,2024,"Government of Sudan - A, B and C"', [100, 80, 150]),
    row('678,Yemen (North Yemen),1990,', [3, 2, 5]),
    row('680,Yemen (South Yemen),1990,', [4, 4, 4]),
    row('315,Czechoslovakia,1990,', [0, 0, 0]),
  );
  const shared = { source: 'ucdp-25.1', edition: '25.1' };
  expect(tables.conflict_deaths).toEqual([
    { ...shared, year: 2024, economy: 'SDN', best: 100, low: 80, high: 150 },
    { ...shared, year: 1990, economy: 'YEM', best: 7, low: 6, high: 9 },
  ]);
  expect(leftOut).toMatchObject([{ rows: 1, reason: expect.stringMatching(/Czechoslovakia/) }]);
});

test('the next version is a source of its own', () => {
  const next = file([row('625,Sudan,2025,', [1, 1, 1], '26.1')], 'organizedviolencecy_v26_1.csv');
  expect(conflictImporter.recognises(next)).toBe(true);
  const { tables } = conflictImporter.read([next], context) as Imported;
  expect(tables.conflict_deaths).toMatchObject([{ source: 'ucdp-26.1', edition: '26.1' }]);
  expect(tables.source).toMatchObject([{ id: 'ucdp-26.1', product: 'ucdp', edition: '26.1' }]);
});

test.each([
  [row('999,Utopia,2024,', [1, 1, 1]), /unknown economy "999" "Utopia"/],
  [row('315,Czechoslovakia,1990,', [1, 1, 1]), /no economy, but has deaths/],
  [row('625,Sudan,2024,', [1, 1, 1], '24.1'), /"24.1" in a file of 25.1/],
  [row('625,Sudan,2024,', [1.5, 1, 1]), /expected a whole number, found "1.5"/],
  ['625,Sudan,2024,,9,1,1,1,1,1,0,0,0,0,0,0,25.1', /best_cy: its parts are 1, it says 9/],
])('refuses %s', (broken, reason) => {
  expectImportError(() => read(broken), { file: file([]).path, row: 2, reason });
});
