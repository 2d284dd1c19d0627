import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { costModel, type CostRow } from './model.ts';
import { CostView } from './View.tsx';

const row = (quarter: string, cost: number, over: Partial<CostRow> = {}): CostRow => ({
  series: 'rpw',
  receiver: 'MEX',
  amount: 200,
  quarter,
  cost,
  quotes: 40,
  evidence: 'published',
  asked: '2016Q4',
  ...over,
});
const bank = { series: 'databank', quotes: null } as const;

const costs = [
  row('2015Q4', 6.1, bank),
  row('2016Q1', 6.3, bank),
  row('2016Q2', 5.9, bank),
  row('2016Q2', 5.8),
  row('2016Q3', 5.2, { quotes: 2, evidence: 'thin' }),
  row('2016Q4', 4.9),
  row('2016Q2', 3.6, { amount: 500 }),
  row('2016Q3', 3.4, { amount: 500 }),
  row('2016Q4', 3.1, { amount: 500 }),
];

test('draws both amounts, thin quarters hollow, against ceiling and goal', async () => {
  const model = costModel({ sender: 'USA', receiver: 'MEX' }, { costs });
  const picture = await draw(<CostView model={model} width={640} />);
  expect(picture).toContain('data-certainty="thin"');
  expect(picture).toMatch(/5\s% ceiling/);
  expect(picture).toMatch(/US\$200 · Q3 2016 · 5\.2\s% · 2 quotes, not evidence/);
  await expect(picture).toMatchFileSnapshot('View.svg');
});
