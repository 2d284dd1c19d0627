import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { resilienceModel } from './model.ts';
import { ResilienceView } from './View.tsx';

test('marks the economy in one of four parts, each with its name', async () => {
  const world = ['MEX', 'NPL', 'PHL', 'TON'].map((economy, index) => ({
    economy,
    year: 2024,
    percent: [4, 26, 9, 39][index] ?? 0,
    matrix_year: 2021,
    largest: 'USA',
    largest_share: 90 - 20 * index,
    same: 90 - 25 * index,
    apart: false,
    ldc: false,
    lldc: index === 1,
    sids: index === 3,
    fcv: false,
  }));
  const model = resilienceModel({ economies: ['NPL'] }, { world });
  const picture = await draw(<ResilienceView model={model} width={640} />);
  expect(picture.match(/scatter-marked/g)).toHaveLength(1);
  expect(picture.match(/class="plot-zero"/g)).toHaveLength(2);
  expect(picture).toContain('much, from few senders');
  await expect(picture).toMatchFileSnapshot('View.svg');
});
