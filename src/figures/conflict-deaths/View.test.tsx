import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { deathsModel } from './model.ts';
import { DeathsView } from './View.tsx';

test('draws the best estimate over the years, from the low to the high one behind it', async () => {
  const rows = [
    { year: 2021, best: 120, low: 100, high: 400 },
    { year: 2022, best: 0, low: 0, high: 0 },
    { year: 2023, best: 900, low: 850, high: 1200 },
    { year: 2024, best: 300, low: 290, high: 280 },
  ];
  const model = deathsModel({ economies: ['NPL'] }, { NPL: rows });
  const picture = await draw(<DeathsView model={model} width={640} />);
  expect(picture).toContain('plot-band');
  await expect(picture).toMatchFileSnapshot('View.svg');
});
