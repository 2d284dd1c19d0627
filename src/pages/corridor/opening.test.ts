import { expect, test } from 'vitest';
import { costModel, type CostRow } from '../../figures/corridor-cost/model.ts';
import { stockModel } from '../../figures/corridor-migrants/model.ts';
import { openingOf } from './opening.ts';

const ends = { sender: 'SAU', receiver: 'BGD' };
const people = (female: number, male: number) =>
  stockModel(
    { ...ends, stock: '2024' },
    { hosted: [{ edition: 2024, origin: 'BGD', year: 2024, female, male }] },
  );
const cost = (percent: number, quotes: number, over: Partial<CostRow> = {}) => {
  const row = { series: 'rpw', receiver: 'BGD', amount: 200, quarter: '2025Q3' } as const;
  const evidence = quotes < 3 ? 'thin' : 'published';
  const told = { cost: percent, quotes, evidence, asked: '2025Q3', ...over } as const;
  return costModel(ends, { costs: [{ ...row, ...told }] });
};
const ids = (models: Partial<Parameters<typeof openingOf>[0]>) =>
  openingOf({
    official: undefined,
    amount: undefined,
    people: undefined,
    cost: undefined,
    ...models,
  }).map(({ anchor, message }) => [anchor, message.id]);

test('what is not there yet is not said', () => {
  expect(ids({})).toEqual([]);
});

test('each sentence leads to the figure that shows it', () => {
  expect(ids({ people: people(79, 921), cost: cost(10, 9) })).toEqual([
    ['corridor-migrants', 'corridor:opening.people_women'],
    ['corridor-cost', 'corridor:opening.cost_above'],
  ]);
});

test('nobody counted and nothing firm are said as such', () => {
  expect(ids({ people: people(0, 0), cost: cost(4, 2) })).toEqual([
    ['corridor-migrants', 'corridor-migrants:zero'],
    ['corridor-cost', 'corridor:opening.cost_thin'],
  ]);
  expect(ids({ cost: cost(4, 3) })).toEqual([['corridor-cost', 'corridor:opening.cost_within']]);
});

test('a doubtful or an old mean is told as what it is', () => {
  expect(ids({ cost: cost(118, 11, { evidence: 'doubtful' }) })).toEqual([
    ['corridor-cost', 'corridor:opening.cost_doubtful'],
  ]);
  expect(ids({ cost: cost(-2, 11, { evidence: 'doubtful' }) })).toEqual([
    ['corridor-cost', 'corridor:opening.cost_doubtful'],
  ]);
  expect(ids({ cost: cost(4, 11, { quarter: '2012Q3' }) })).toEqual([
    ['corridor-cost', 'corridor:opening.cost_stale'],
  ]);
});
