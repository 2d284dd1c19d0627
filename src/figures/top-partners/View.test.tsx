import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { partnersModel, type PartnerRow } from './model.ts';
import { PartnersView } from './View.tsx';

const rows = ['SAU', 'IND', 'USA'].map((partner, index): PartnerRow => ({
  year: 2021,
  edition: 'December 2022',
  as_sender: true,
  as_receiver: true,
  recorded: null,
  recorded_by: null,
  received: null,
  received_by: null,
  direction: 'received',
  partner,
  usd: 1.6e9 / (index + 1),
  status: 'published',
}));
const model = partnersModel({ economies: ['NPL'] }, { NPL: rows });

test('each bar leads to its corridor, and an empty direction says why', async () => {
  const picture = await draw(<PartnersView model={model} width={640} />);
  expect(picture).toContain('href="/corridor/SAU/NPL"');
  expect(picture).toContain('allocates no money sent from Nepal');
  await expect(picture).toMatchFileSnapshot('View.snapshot.html');
});

test('bars run from the right for right-to-left readers', async () => {
  const picture = await draw(<PartnersView model={model} width={360} />, 'ar');
  expect(picture).toContain('الهند');
});
