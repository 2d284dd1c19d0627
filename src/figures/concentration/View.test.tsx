import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { concentrationModel } from './model.ts';
import { ConcentrationView } from './View.tsx';

test('marks the economy among all others', async () => {
  const world = ['MEX', 'NPL', 'PHL', 'TON'].map((economy, index) => ({
    year: 2021,
    economy,
    largest: 'USA',
    largest_share: 95 - 20 * index,
    herfindahl: 9000 - 2000 * index,
    senders: 20 + index,
  }));
  const model = concentrationModel({ economies: ['NPL'] }, { world });
  const picture = await draw(<ConcentrationView model={model} width={640} />);
  expect(picture.match(/scatter-marked/g)).toHaveLength(1);
  await expect(picture).toMatchFileSnapshot('View.svg');
});
