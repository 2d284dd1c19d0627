import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import type { Cell } from './cell.ts';
import type { AmountModel } from './model.ts';
import { AmountView } from './View.tsx';

const cell = (year: number, usd: number | null, over: Partial<Cell> = {}): Cell => ({
  year,
  state: 'published',
  nominal: usd,
  usd,
  low: null,
  high: null,
  release: { source: 'wb-brm', edition: 'October 2019' },
  ofSender: 26,
  ofReceiver: 97,
  ...over,
});
const modelled = { state: 'modelled', release: null, ofSender: null, ofReceiver: null } as const;
const newest = cell(2021, 52.6e9, { release: { source: 'knomad-brm', edition: 'December 2022' } });

const model: AmountModel = {
  dollars: 'nominal',
  sender: 'USA',
  receiver: 'MEX',
  cells: [
    cell(2017, 30e9),
    cell(2018, 34.7e9),
    cell(2019, 38e9, { ...modelled, low: 36e9, high: 41e9 }),
    cell(2020, 42e9, { ...modelled, low: 40e9, high: 44e9 }),
    newest,
  ],
  back: [cell(2017, 1.7e9), cell(2018, 1.7e9), cell(2021, 1.8e9)],
  newest,
  totals: null,
  out: { rank: 1, of: 134 },
  into: { rank: 1, of: 70 },
  pair: null,
};

test('draws matrices apart from the model, with its range and its gaps', async () => {
  const picture = await draw(<AmountView model={model} width={640} />);
  expect(picture).toContain('data-certainty="modelled"');
  expect(picture).toContain('plot-band');
  expect(picture).toContain('US$52,600,000,000 · matrix of December 2022');
  await expect(picture).toMatchFileSnapshot('View.svg');
});

test('tells dollars of one year as such, and an estimate as about', async () => {
  const picture = await draw(<AmountView model={{ ...model, dollars: 'real' }} width={640} />);
  expect(picture).toContain('US$52.6\u00a0billion (dollars of 2024) · matrix of December 2022');
  expect(picture).toContain('about US$42\u00a0billion (dollars of 2024) · modelled by this atlas');
});
