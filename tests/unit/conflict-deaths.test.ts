import { expect, test } from 'vitest';
import { builtDatabase } from './lib/built-database.ts';

const node = builtDatabase();

// Read in the publisher's file.
test.each([
  ['UKR', 2024, 68_116, 62_559, 115_424],
  ['ISR', 2024, 21_476, 21_419, 21_544],
  ['MEX', 2024, 11_022, 3176, 11_189],
  ['SDN', 2024, 7103, 6090, 7465],
  ['NOR', 2024, 0, 0, 0],
] as const)('%s %i: %i deaths, between %i and %i', async (economy, year, best, low, high) => {
  const rows = await node.query(
    'SELECT best, low, high FROM conflict_deaths WHERE economy = $1::VARCHAR::economy_code AND year = $2',
    [economy, year],
  );
  expect(rows).toEqual([{ best, low, high }]);
});

test('the State of Palestine has no row of its own in any year', async () => {
  const rows = await node.query("SELECT year FROM conflict_deaths WHERE economy = 'PSE'", []);
  expect(rows).toEqual([]);
});
