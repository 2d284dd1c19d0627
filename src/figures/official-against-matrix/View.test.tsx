import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { againstModel } from './model.ts';
import { AgainstView } from './View.tsx';

const compared = (
  [
    ['SGP', 2201e6, 103e6],
    ['CAN', 1148e6, 3668e6],
    ['MHL', 272e6, 2.4e6],
  ] as const
).map(([sender, usd, other]) => ({
  year: 2021,
  reporter: 'PHL' as const,
  direction: 'received' as const,
  partner_group: null,
  sender,
  receiver: 'PHL',
  definition: 'cash',
  source: 'bsp' as const,
  usd,
  land_usd: null,
  sea_usd: null,
  matrix_usd: other,
  matrix_state: 'published' as const,
  modelled_usd: null,
  modelled_low: null,
  modelled_high: null,
}));

test('two dots a corridor, on an axis of ratios', async () => {
  const model = againstModel({ reporter: 'every', year: 2021, order: 'weighted' }, { compared });
  const picture = await draw(<AgainstView model={model} width={640} />);
  expect(picture.match(/dots-join/g)).toHaveLength(3);
  await expect(picture).toMatchFileSnapshot('View.svg');
});
