import { expect, test } from 'vitest';
import { newestModel, type NewestRow } from './model.ts';
import { newestEmpty, newestFinding, newestTable } from './text.ts';

const row = (over: Partial<NewestRow>): NewestRow => ({
  year: 2024,
  received: 100,
  direction: 'received',
  partner: 'SAU',
  usd: 60,
  lower: 40,
  upper: 80,
  evidence: 'both',
  ...over,
});
const none: Partial<NewestRow> = {
  direction: null,
  partner: null,
  usd: null,
  lower: null,
  upper: null,
  evidence: null,
};
const of = (...rows: NewestRow[]) => newestModel({ economies: ['NPL'] }, { NPL: rows });

test('the largest come first with their intervals, the rest are one without', () => {
  const many = Array.from({ length: 12 }, (_, index) =>
    row({ partner: `P${String(index).padStart(2, '0')}`, usd: 100 - index, lower: 1, upper: 200 }),
  );
  const [received] = of(...many).lists;
  expect(received?.top).toHaveLength(8);
  expect(received?.top[0]).toMatchObject({ usd: 100, lower: 1, upper: 200 });
  expect(received?.other).toEqual({
    partners: 4,
    usd: 92 + 91 + 90 + 89,
    share: (100 * (92 + 91 + 90 + 89)) / many.reduce((sum, { usd }) => sum + (usd ?? 0), 0),
  });
});

test('the finding names the largest sender, its amount and its interval', () => {
  expect(newestFinding(of(row({}), row({ partner: 'IND', usd: 40 })))).toMatchObject([
    {
      id: 'newest-partners:finding.received.both',
      values: {
        partner: { value: 'SAU' },
        amount: { value: 60 },
        share: { value: 60 },
        low: { value: 40 },
        high: { value: 80 },
      },
    },
  ]);
  const [up] = newestFinding(of(row({ lower: 0 }), row({ partner: 'IND', usd: 40 })));
  expect(up?.id).toBe('newest-partners:finding.received.up');
  expect(up?.values).not.toHaveProperty('low');
  const [all] = newestFinding(of(row({})));
  expect(all?.id).toBe('newest-partners:finding.received_all.both');
  expect(all?.values).not.toHaveProperty('share');
});

test('nothing recorded, nothing known and nothing sent are told apart', () => {
  const lists = (received: number | null) =>
    of(row({ ...none, received })).lists.map((list) => list.empty);
  expect(lists(null)).toEqual(['not_recorded', 'none']);
  expect(lists(100)).toEqual(['unknown', 'none']);
  expect(newestEmpty(of(row({ ...none })))?.id).toBe('newest-partners:empty.all');
  expect(newestEmpty(of(row({})))).toBeNull();
});

test('the table has every partner of both directions with its interval', () => {
  const { rows, columns } = newestTable(of(row({}), row({ direction: 'paid', partner: 'IND' })));
  expect(rows).toHaveLength(2);
  expect(rows.every((cells) => cells.length === columns.length)).toBe(true);
  expect(rows[1]?.[4]).toMatchObject({
    value: { id: 'newest-partners:range', values: { low: { value: 40 }, high: { value: 80 } } },
  });
});
