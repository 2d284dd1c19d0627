import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { partsModel, type PartsRow } from './model.ts';
import { PartsView } from './View.tsx';

test('draws a line for each over the quarters, labelled directly', async () => {
  const quarters = ['2024Q3', '2024Q4', '2025Q1'].map((quarter): PartsRow => ({
    kept: 'all',
    quarter,
    mean: 6,
    fees: 4,
    margin: 2,
    stated: 200,
    mostly_margin: 40,
    priced: 260,
  }));
  const model = partsModel({ from: 'all', to: 'all', corridors: 'all' }, { quarters });
  const picture = await draw(<PartsView model={model} width={640} />);
  expect(picture.match(/class="plot-line"/g)?.length).toBeGreaterThanOrEqual(2);
  await expect(picture).toMatchFileSnapshot('View.svg');
});
