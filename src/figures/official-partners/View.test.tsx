import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { officialPartnersModel } from './model.ts';
import { OfficialPartnersView } from './View.tsx';

const compared = (
  [
    ['SAU', null, 8600e6, 7000e6],
    ['ARE', null, 6800e6, 9000e6],
    [null, 'eu', 4000e6, null],
    [null, 'world', 34_660e6, null],
  ] as const
).map(([sender, partner_group, usd, modelled_usd]) => ({
  year: 2024,
  reporter: 'PAK' as const,
  direction: 'received' as const,
  partner_group,
  sender,
  receiver: 'PAK',
  definition: 'workers',
  source: 'sbp' as const,
  usd,
  land_usd: null,
  sea_usd: null,
  matrix_usd: null,
  matrix_state: null,
  modelled_usd,
  modelled_low: null,
  modelled_high: null,
}));

test('a dot for the bank, a ring for the estimate, a group alone', async () => {
  const model = officialPartnersModel({ economies: ['PAK'] }, { compared }, 2024);
  const picture = await draw(<OfficialPartnersView model={model} width={640} />);
  expect(picture.match(/dots-join/g)).toHaveLength(3);
  await expect(picture).toMatchFileSnapshot('View.snapshot.html');
});
