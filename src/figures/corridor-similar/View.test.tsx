import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { similarModel } from './model.ts';
import type { PartnerRow } from './rows.ts';
import { SimilarView } from './View.tsx';

const partner = (direction: 'in' | 'out', economy: string, usd: number): PartnerRow => ({
  direction,
  partner: economy,
  year: 2021,
  usd,
  cost: economy === 'IND' ? 45 : 4.2,
  quotes: economy === 'IND' ? 1 : 30,
  evidence: economy === 'IND' ? 'thin' : 'published',
  cost_year: 2025,
  women: economy === 'TON' ? null : 48,
});

const model = similarModel(
  { sender: 'USA', receiver: 'MEX' },
  {
    ofSender: [
      partner('out', 'MEX', 52.6e9),
      partner('out', 'IND', 15.8e9),
      partner('out', 'TON', 8e7),
    ],
    ofReceiver: [partner('in', 'USA', 52.6e9), partner('in', 'ARE', 3e8)],
  },
);

test('draws corridors with ways to them, a thin cost in brackets', async () => {
  const picture = await draw(<SimilarView model={model} width={640} />);
  expect(picture).toContain('href="/corridor/USA/IND"');
  expect(picture).toMatch(/\(45\s%\)/);
  await expect(picture).toMatchFileSnapshot('View.svg');
});

test('runs from the right for those who read so, in two lines on a phone', async () => {
  const picture = await draw(<SimilarView model={model} width={328} />, 'ar');
  expect(picture).toContain('text-anchor="end"');
});
