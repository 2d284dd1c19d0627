import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { newestModel, type NewestRow } from './model.ts';
import { NewestPartnersView } from './View.tsx';

const rows = ['SAU', 'IND', 'USA'].map((partner, index): NewestRow => ({
  year: 2024,
  received: 4e9,
  direction: 'received',
  partner,
  usd: 1.6e9 / (index + 1),
  lower: index === 2 ? 0 : 1.2e9 / (index + 1),
  upper: 2.1e9 / (index + 1),
  evidence: 'both',
}));
const model = newestModel({ economies: ['NPL'] }, { NPL: rows });

test('each bar is marked as modelled, has its interval and leads to its corridor', async () => {
  const picture = await draw(<NewestPartnersView model={model} width={640} />);
  expect(picture).toContain('href="/corridor/SAU/NPL"');
  expect(picture.match(/plot-interval/g)).toHaveLength(3);
  expect(picture).not.toContain('data-certainty="published"');
  expect(picture).toContain('has no money sent from Nepal');
  await expect(picture).toMatchFileSnapshot('View.snapshot.html');
});

test('intervals lie on their bars for right-to-left readers', async () => {
  const picture = await draw(<NewestPartnersView model={model} width={360} />, 'ar');
  const [bar] = [...picture.matchAll(/plot-bar[^>]* x="([\d.]+)"[^>]* width="([\d.]+)"/g)];
  const [line] = [...picture.matchAll(/plot-interval[^>]* x1="([\d.]+)" x2="([\d.]+)"/g)];
  const end = Number(bar?.[1]);
  expect(Number(line?.[1])).toBeGreaterThan(end);
  expect(Number(line?.[2])).toBeLessThan(end);
});
