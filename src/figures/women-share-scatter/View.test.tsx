import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { scatterModel } from './model.ts';
import { ScatterView } from './View.tsx';

const points = ['MEX', 'IND', 'NPL', 'BGD', 'PHL'].map((origin, index) => ({
  stock_year: 2024,
  value_year: 2024,
  origin,
  destination: 'USA',
  persons: 50_000 * (index + 1),
  share: 20 + 15 * index,
  value: 2 + 3 * index,
  status: index === 2 ? ('thin' as const) : ('published' as const),
}));

test('draws a point a corridor, hollow where it rests on few quotes', async () => {
  const model = scatterModel({ against: 'cost', least: 10_000 }, { points });
  const picture = await draw(<ScatterView model={model} width={640} />);
  expect(picture).toContain('data-certainty="thin"');
  await expect(picture).toMatchFileSnapshot('View.svg');
});
