import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { contestFinding, contestModel, contestTable, type ContestRow } from './model.ts';
import { ContestView } from './View.tsx';

const row = (over: Partial<ContestRow>): ContestRow => ({
  year: 2021,
  candidate: 1,
  method: 'blend',
  beta: 0.75,
  edition: 'joined',
  used: false,
  one_year: 4,
  three_years: 8,
  newest: 4,
  top_five: 58,
  banks: 4,
  by_banks: 17,
  ...over,
});

const candidates = [
  row({ candidate: 4, method: 'ratha_shaw', edition: '2020', three_years: 9, one_year: 11 }),
  row({ candidate: 13, method: 'blend_fitted', three_years: 12, one_year: null }),
  row({ used: true }),
];

test('lists the losers too, the best first, and tells the setting in use against them', async () => {
  const model = contestModel({}, { candidates });
  expect(model.candidates.map(({ candidate }) => candidate)).toEqual([1, 4, 13]);
  expect(contestFinding(model)[0]?.values).toMatchObject({
    share: { value: 8 },
    best: { value: 9 },
    worst: { value: 12 },
    count: { value: 2 },
  });
  expect(contestTable(model).rows[2]?.[2]).toBeNull();
  const picture = await draw(<ContestView model={model} width={640} />);
  await expect(picture).toMatchFileSnapshot('View.svg');
});
