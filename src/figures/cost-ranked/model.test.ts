import { expect, test } from 'vitest';
import { rankedModel, type RankedRow } from './model.ts';
import { rankedFinding, rankedNotes, rankedSubtitle, rankedTable } from './text.ts';

const row = (sender: string, percent: number, over: Partial<RankedRow> = {}): RankedRow => ({
  quarter: '2025Q3',
  sender,
  receiver: 'IND',
  percent,
  quotes: 9,
  evidence: 'published',
  usd: 2e9,
  matrix_year: 2021,
  ...over,
});
const modelOf = (corridors: RankedRow[], least = 10) =>
  rankedModel({ from: 'all', to: 'all', least }, { corridors });

test('what tells no cost is neither the dearest nor the cheapest, and stands apart', () => {
  const model = modelOf([
    row('TUR', 118, { evidence: 'doubtful' }),
    row('FRA', 45, { evidence: 'thin', quotes: 1 }),
    row('ZAF', 24),
    row('USA', 6),
    row('SAU', 2),
    row('KWT', 0.3, { evidence: 'doubtful' }),
  ]);
  expect(rankedFinding(model)).toMatchObject([
    {
      id: 'cost-ranked:finding.range.all',
      values: { dear_sender: { value: 'ZAF' }, cheap_sender: { value: 'SAU' } },
    },
    { id: 'cost-ranked:over', values: { over: { value: 2 }, firm: { value: 3 } } },
  ]);
  expect(model.weak.map(({ sender }) => sender)).toEqual(['TUR', 'FRA', 'KWT']);
  expect(rankedNotes(model).map(({ id }) => id)).toContain('cost-ranked:note.weak');
  expect(rankedTable(model).rows).toHaveLength(6);
});

test('no corridor is among the dearest and the cheapest at once', () => {
  const many = Array.from({ length: 25 }, (_, at) => row(`A${at}`, at + 1));
  const { dearest, cheapest } = modelOf(many);
  expect([dearest.length, cheapest.length]).toEqual([10, 10]);
  const few = modelOf(many.slice(0, 5));
  const both = [...few.dearest, ...few.cheapest].map(({ sender }) => sender);
  expect(new Set(both).size).toBe(both.length);
  expect(few.cheapest[0]?.percent).toBe(1);
});

test('small corridors, and those of no matrix, are left out unless asked for', () => {
  const rows = [row('USA', 6), row('TZA', 45, { usd: 4e5 }), row('CUB', 9, { usd: null })];
  expect(modelOf(rows).firm.map(({ sender }) => sender)).toEqual(['USA']);
  expect(modelOf(rows, 0).firm.map(({ sender }) => sender)).toEqual(['TZA', 'CUB', 'USA']);
  expect([rankedSubtitle(modelOf(rows)).id, rankedSubtitle(modelOf(rows, 0)).id]).toEqual([
    'cost-ranked:subtitle.least',
    'cost-ranked:subtitle.all',
  ]);
});

test('one corridor is told as one, and none with a cost as none', () => {
  expect(rankedFinding(modelOf([row('USA', 6)]))[0]?.id).toBe('cost-ranked:finding.one.all');
  expect(modelOf([row('USA', 6)]).dearest).toHaveLength(1);
  const weak = modelOf([row('TUR', 118, { evidence: 'doubtful' })]);
  expect(rankedFinding(weak)).toMatchObject([{ id: 'cost-ranked:finding.weak' }]);
});
