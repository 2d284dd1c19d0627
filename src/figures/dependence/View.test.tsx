import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { dependenceModel } from './model.ts';
import { DependenceView } from './View.tsx';

test('marks the economy among its peers', async () => {
  const world = ['MEX', 'NPL', 'PHL', 'TON'].map((economy, index) => ({
    year: 2023,
    economy,
    income: 20_000 / (index + 1),
    percent: 4 + 10 * index,
  }));
  const model = dependenceModel({ economies: ['TON', 'MEX'] }, { world });
  const picture = await draw(<DependenceView model={model} width={640} />);
  expect(picture.match(/scatter-marked/g)).toHaveLength(2);
  await expect(picture).toMatchFileSnapshot('View.svg');
});
