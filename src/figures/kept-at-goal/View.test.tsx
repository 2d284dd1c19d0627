import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { keptModel, type KeptRow } from './model.ts';
import { KeptView } from './View.tsx';

const rows = (count: number) =>
  Array.from({ length: count }, (_, index): KeptRow => ({
    year: 2024,
    receiver: 'NPL',
    sender: ['SAU', 'IND', 'ARE', 'USA'][index] ?? `S${index}`,
    quarter: '2025Q3',
    percent: index === 3 ? 2 : 8 - index,
    usd: 1e8,
    kept: index === 3 ? 0 : (5 - index) * 1e6,
    received: count * 1e8,
    lowest: 1e6,
    doubted: false,
    highest: 2e7,
  }));
const view = (world: KeptRow[]) => (
  <KeptView model={keptModel({ economies: ['NPL'] }, { world })} width={480} />
);

test('draws what the corridors above the goal give, and none at the goal', async () => {
  const picture = await draw(view(rows(4)));
  expect(picture.match(/class="plot-bar"/g)).toHaveLength(3);
  await expect(picture).toMatchFileSnapshot('View.svg');
});

test('of many corridors those that give least are one bar', async () => {
  const many = rows(12).map((row, index) => ({ ...row, percent: 8, kept: (13 - index) * 1e6 }));
  const picture = await draw(view(many));
  expect(picture.match(/class="plot-bar"/g)).toHaveLength(8);
  expect(picture).toContain('5 others');
});
