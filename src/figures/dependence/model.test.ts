import { expect, test } from 'vitest';
import { dependenceModel } from './model.ts';
import { dependenceFinding } from './text.ts';

const row = (economy: string, income: number, percent: number) => ({
  economy,
  income,
  percent,
  year: 2023,
});
const world = [
  row('NPL', 4000, 26),
  row('LSO', 2500, 21),
  row('BGD', 8000, 5),
  row('LUX', 90_000, 30),
];
const said = (economy: string) =>
  dependenceFinding(dependenceModel({ economies: [economy] }, { world }))[0];

test('the rank is among economies of like income, not among all', () => {
  expect(said('NPL')).toMatchObject({
    id: 'dependence:finding.rank',
    values: { rank: { value: 1, of: 3 }, percent: { value: 26 } },
  });
  expect(said('BGD')).toMatchObject({ values: { rank: { value: 2, of: 2 } } });
});

test('an economy without both figures is not placed', () => {
  expect(said('ARE')?.id).toBe('dependence:finding.none');
  expect(dependenceModel({ economies: ['ARE'] }, { world }).marked).toEqual([]);
});
