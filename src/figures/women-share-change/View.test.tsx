import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { changeModel } from './model.ts';
import { ChangeView } from './View.tsx';

const shares = ['SAU', 'USA', 'IND', 'ARE'].flatMap((economy, index) => [
  { year: 1990, economy, persons: 1e6, share: 31 + 6 * index },
  { year: 2024, economy, persons: 2e6 - index, share: 20 + 11 * index },
]);

test('draws a line an economy, coloured by its way', async () => {
  const model = changeModel({ side: 'hosted', count: '10' }, { shares });
  const picture = await draw(<ChangeView model={model} width={640} />);
  expect(picture).toContain('data-tone="men"');
  await expect(picture).toMatchFileSnapshot('View.svg');
});
