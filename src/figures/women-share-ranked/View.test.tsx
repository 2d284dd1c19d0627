import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { rankedModel } from './model.ts';
import { RankedView } from './View.tsx';

const shares = ['NPL', 'BGD', 'IND', 'PHL', 'MEX'].flatMap((economy, index) => [
  { year: 1990, economy, persons: 500_000, share: 30 + 4 * index },
  { year: 2024, economy, persons: 900_000, share: 20 + 10 * index },
]);

test('draws a dumbbell an economy with the half marked', async () => {
  const model = rankedModel({ side: 'abroad', least: 0, show: 'all' }, { shares });
  const picture = await draw(<RankedView model={model} width={640} />);
  expect(picture).toContain('plot-reference');
  await expect(picture).toMatchFileSnapshot('View.svg');
});

test('names economies in the language of the user', async () => {
  const model = rankedModel({ side: 'hosted', least: 0, show: '10' }, { shares });
  expect(await draw(<RankedView model={model} width={360} />, 'fr')).toContain('Mexique');
});
