import { expect, test } from 'vitest';
import { readGood, rowsOf } from '../testing/read.ts';

const csv = 'country,year,n\nLand of Nod,2020,1\nFrance,2020,2\nGermany,2020,3\n';

test('a name of the reader’s own list is understood in a later file, however it is written, and told', async () => {
  const names = { 'land  of nod': 'NOR', Elsewhere: 'ITA' };
  const { table, understanding } = await readGood(csv, undefined, { names });
  expect(rowsOf(table).map(({ economy }) => economy)).toEqual(['NOR', 'FRA', 'DEU']);
  expect(understanding.byList).toEqual({ 'Land of Nod': 'NOR' });
});

test('no name of the list leads a known name to another economy', async () => {
  const names = { France: 'NOR', DEU: 'NOR', World: 'NOR' };
  const { table, understanding } = await readGood(
    `${csv}World,2020,6\n`,
    (plan) => ({ ...plan, fixes: { 'Land of Nod': 'ITA' } }),
    { names },
  );
  expect(rowsOf(table).map(({ economy }) => economy)).toEqual(['ITA', 'FRA', 'DEU']);
  expect(understanding.byList).toEqual({});
  expect(understanding.problems).toMatchObject([{ fault: 'group', text: 'World' }]);
});
