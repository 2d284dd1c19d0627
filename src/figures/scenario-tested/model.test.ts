import { expect, test } from 'vitest';
import { testedModel, type TestedRow } from './model.ts';
import { testedEmpty, testedFinding, testedTable } from './text.ts';

const row = (over: Partial<TestedRow>): TestedRow => ({
  year: 2009,
  economy: 'MEX',
  usd_before: 300,
  usd_after: 240,
  broken: false,
  known_pct: 100,
  volume_low: -2,
  volume_central: -4,
  volume_high: -8,
  dollars_low: 0.5,
  dollars_central: 1,
  dollars_high: 2,
  ...over,
});

const rows = [
  row({ economy: 'PAK', usd_before: 100, usd_after: 110, volume_high: -6 }),
  row({}),
  row({ economy: 'NPL', usd_before: 100, usd_after: 97 }),
  row({ economy: 'FRA', usd_before: 900, broken: true }),
  row({ economy: 'COL', usd_before: 50, known_pct: 70 }),
];
const settings = { year: '2009', income: 'volume' } as const;

test('sets the predicted change against the recorded one, receiver by receiver', () => {
  const model = testedModel(settings, { receivers: rows });
  expect(model.receivers.map(({ economy }) => economy)).toEqual(['MEX', 'PAK', 'NPL']);
  expect(model.receivers[0]).toMatchObject({
    low: -8,
    predicted: -4,
    high: -2,
    actual: expect.closeTo(-20, 9) as number,
    miss: expect.closeTo(16, 9) as number,
  });
  // Misses of 16, 14 and 1 points; recorded changes of 20, 10 and 3 %.
  expect(model.miss).toBeCloseTo(14, 9);
  expect(model.still).toBeCloseTo(10, 9);
  expect(model.within).toBe(1);
  expect(model.left).toEqual({ broken: 1, unknown: 1 });
});

test('tells all together by the money they got, and the widest miss', () => {
  const model = testedModel(settings, { receivers: rows });
  expect(model.together).toMatchObject({
    predicted: -4,
    actual: expect.closeTo(-10.6, 9) as number,
  });
  const [together, miss, within, widest] = testedFinding(model);
  expect(together).toMatchObject({
    id: 'scenario-tested:finding.less_less',
    values: { predicted: { value: 4 }, low: { value: -7.6 }, high: { value: -2 } },
  });
  expect(miss?.values).toMatchObject({ miss: { value: 14 }, still: { value: 10 } });
  expect(within?.values).toMatchObject({ within: { value: 1 }, of: { value: 3 } });
  expect(widest?.values).toMatchObject({ economy: { value: 'MEX' }, largest: { value: 3 } });
});

test('incomes in dollars give another prediction, which more money can contradict', () => {
  const model = testedModel({ ...settings, income: 'dollars' }, { receivers: rows });
  expect(testedFinding(model)[0]?.id).toBe('scenario-tested:finding.more_less');
  expect(testedTable(model).rows[0]?.map((cell) => cell && 'value' in cell && cell.value)).toEqual([
    'MEX',
    300,
    240,
    expect.closeTo(-20, 9),
    1,
    0.5,
    2,
    21,
  ]);
});

test('without a receiver that can be tested there is nothing to tell', () => {
  const model = testedModel(settings, { receivers: rows.slice(3) });
  expect(testedFinding(model)).toEqual([]);
  expect(testedEmpty(model)).toEqual({ id: 'scenario-tested:empty' });
});
