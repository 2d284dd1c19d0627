import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { providerModel } from './model.ts';
import { ProviderView } from './View.tsx';

test('draws a line a type of provider, under the goals', async () => {
  const means = ['2024Q3', '2024Q4', '2025Q1'].flatMap((quarter, at) => [
    { quarter, provider: 'Bank', percent: 13 + at },
    { quarter, provider: 'Money Transfer Operator', percent: 5 },
  ]);
  const picture = await draw(<ProviderView model={providerModel({}, { means })} width={640} />);
  expect(picture.match(/class="plot-line"/g)).toHaveLength(2);
  await expect(picture).toMatchFileSnapshot('View.svg');
});
