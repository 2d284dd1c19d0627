import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { amountModel, type AmountRow } from './model.ts';
import { AmountView } from './View.tsx';

test('draws a line for each over the quarters, labelled directly', async () => {
  const quarters = ['2024Q3', '2024Q4', '2025Q1'].map((quarter): AmountRow => ({
    kept: 'all',
    quarter,
    of_200: 6,
    of_500: 4,
    priced: 260,
    cheaper: 255,
  }));
  const model = amountModel({ from: 'all', to: 'all', corridors: 'all' }, { quarters });
  const picture = await draw(<AmountView model={model} width={640} />);
  expect(picture.match(/class="plot-line"/g)?.length).toBeGreaterThanOrEqual(2);
  await expect(picture).toMatchFileSnapshot('View.svg');
});
