import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { coverageFinding, coverageModel, type CoverageRow } from './model.ts';
import { CoverageView } from './View.tsx';

const row = (over: Partial<CoverageRow>): CoverageRow => ({
  year: 2021,
  of: 'corridor',
  size: null,
  forecasts: 1000,
  within: 790,
  within_pct: 79,
  ...over,
});

test('tells how many lay within, and between what the sizes lie', async () => {
  const sizes = [
    row({}),
    row({ size: 1, forecasts: 600, within_pct: 78 }),
    row({ size: 5, forecasts: 400, within_pct: 81 }),
    row({ of: 'sender', within_pct: 77 }),
  ];
  const model = coverageModel({}, { sizes });
  expect(coverageFinding(model)[0]?.values).toMatchObject({
    share: { value: 79 },
    count: { value: 1000 },
    low: { value: 78 },
    high: { value: 81 },
  });
  const picture = await draw(<CoverageView model={model} width={640} />);
  await expect(picture).toMatchFileSnapshot('View.svg');
});
