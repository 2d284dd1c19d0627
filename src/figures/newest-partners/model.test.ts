import { expect, test } from 'vitest';
import { doubtSentence, type DoubtReason } from '../shared/doubt.ts';
import { newestModel, type NewestRow } from './model.ts';
import { newestEmpty, newestFinding, newestNotes, newestSubtitle, newestTable } from './text.ts';

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

test('an estimate that rests on a matrix far from the record is told to be weak', () => {
  const beside = (knomad: number | null) =>
    newestFinding(
      of(
        row({}),
        row({ ...none, direction: 'apart', year: 2021, usd: 1240, received: 135, paid: knomad }),
      ),
    ).map(({ id }) => id.replace('newest-partners:', ''));
  expect(beside(null)).toContain('weak');
  expect(beside(661)).toContain('weak');
  expect(beside(1236)).toContain('weak_knomad');
});

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

const found = (...rows: NewestRow[]) =>
  newestFinding(of(...rows)).map(({ id }) => id.replace('newest-partners:', ''));
/** Another one, so that the first is not all of it. */
const less = (direction: 'received' | 'paid' = 'received') =>
  row({ direction, partner: 'USA', usd: 30 });

test('a doubted count says why, and no order that it overturns', () => {
  const doubted = row({ lower: 0, reason: 'refugees', doubt: 71 });
  const led = row({ direction: 'matrix', partner: 'IND', usd: null, before: 55 });
  expect(found(doubted, less(), led)).toEqual(['finding.received.up', 'doubt.refugees']);
  expect(newestFinding(of(doubted))[1]?.values).toMatchObject({
    host: { value: 'SAU' },
    home: { value: 'NPL' },
    part: { value: 71 },
  });
  const back = row({ direction: 'paid', lower: 0, reason: 'unstated', usd: 5e6 });
  expect(newestFinding(of(back))[1]).toMatchObject({
    id: 'newest-partners:doubt.unstated',
    values: { host: { value: 'NPL' }, home: { value: 'SAU' } },
  });
  expect(newestNotes(of(back)).some(({ id }) => id.includes('note.doubted'))).toBe(false);
});

test('of several doubted senders each reason is told once, of its own', () => {
  const one = (partner: string, reason: DoubtReason) =>
    row({ partner, lower: 0, reason, doubt: 30 });
  const notes = newestNotes(
    of(row({}), one('IND', 'earnings'), one('CHN', 'poorer'), one('BTN', 'poorer')),
  ).filter(({ id }) => id.includes('note.doubted'));
  expect(notes).toEqual([
    {
      id: 'newest-partners:note.doubted.earnings',
      values: {
        partners: { kind: 'economies', value: ['IND'] },
        economy: { kind: 'economy', value: 'NPL' },
      },
    },
    {
      id: 'newest-partners:note.doubted.poorer',
      values: {
        partners: { kind: 'economies', value: ['CHN', 'BTN'] },
        economy: { kind: 'economy', value: 'NPL' },
      },
    },
  ]);
});

test('what each would have sent is told as a multiple from twice on', () => {
  const said = (part: number) => doubtSentence('CAF', 'FRA', { reason: 'earnings', part });
  expect(said(3264)).toMatchObject({
    id: 'newest-partners:doubt.earnings',
    values: { times: { kind: 'count', value: 33 } },
  });
  expect(said(118).id).toBe('newest-partners:doubt.earnings_more');
});

test('a part above the record of all that its sender paid says so', () => {
  expect(found(row({ paid: 50 }), less())).toEqual(['finding.received.both', 'above_record']);
  expect(found(row({ paid: 1 }), less())).toEqual(['finding.received.both', 'above_sliver']);
  const sent = row({ direction: 'paid', usd: 5e6, upper: 6e6, paid: 4e6 });
  expect(found(sent, less('paid')).at(-1)).toBe('above_record');
  expect(found(row({ paid: 70 }), less())).toEqual(['finding.received.both']);
  // The last record before the year counts, but for one of long ago.
  const before = (paid_year: number) => found(row({ paid: 50, paid_year }), less());
  expect(before(2024)).toEqual(['finding.received.both', 'above_record']);
  expect(before(2020)).toEqual(['finding.received.both', 'above_record_of']);
  expect(before(1997)).toEqual(['finding.received.both']);
});

test('of what is sent it is said how many migrants have no stated origin', () => {
  const paid = row({ direction: 'paid', usd: 5e6, upper: 6e6 });
  const unknown = (before: number) =>
    row({ direction: 'unknown', partner: null, usd: null, before });
  expect(found(paid, less('paid'), unknown(95)).at(-1)).toBe('origins.some');
  expect(found(paid, less('paid'), unknown(100)).at(-1)).toBe('origins.all');
  expect(found(row({}), less(), unknown(95))).toEqual(['finding.received.both']);
});

test('where the matrix has another sender first it is said, with what it has of this one', () => {
  const led = row({ direction: 'matrix', partner: 'IND', usd: null, before: 55 });
  expect(found(row({}), less(), led)).toEqual(['finding.received.both', 'led.none']);
  expect(found(row({ before: 20 }), less(), led)).toEqual(['finding.received.both', 'led.some']);
  expect(found(row({ partner: 'IND' }), less(), led)).toEqual(['finding.received.both']);
  // Of two that the matrix itself can't tell apart, neither led.
  expect(found(row({ before: 51 }), less(), led)).toEqual(['finding.received.both']);
});

test('that a part rests on counts alone is said once', () => {
  const first = row({ lower: 0, evidence: 'stock' });
  const led = row({ direction: 'matrix', partner: 'IND', usd: null, before: 55 });
  expect(found(first, less())).toEqual(['finding.received.up', 'stock_alone']);
  expect(found(first, less(), led)).toEqual(['finding.received.up', 'led.none']);
});

test('pairs that are left out are named, and explain why another leads', () => {
  const led = row({ direction: 'matrix', partner: 'RUS', usd: null, before: 53 });
  const barred = ['BLR', 'RUS'].map((partner) =>
    row({ direction: 'excluded', partner, usd: null, year: 2022, reason: 'barred' }),
  );
  const model = of(row({}), led, ...barred);
  expect(model.year).toBe(2024);
  expect(newestFinding(model)[1]).toEqual({
    id: 'newest-partners:excluded.barred',
    values: {
      economy: { kind: 'economy', value: 'NPL' },
      partners: { kind: 'economies', value: ['BLR', 'RUS'] },
      year: { kind: 'year', value: 2022 },
    },
  });
  const one = row({
    direction: 'excluded',
    partner: 'FRA',
    usd: null,
    year: 0,
    reason: 'one_balance',
  });
  expect(newestNotes(of(row({}), one)).map(({ id }) => id)).toContain(
    'newest-partners:excluded.one_balance',
  );
  expect(found(row({}), less(), one)).toEqual(['finding.received.both']);
});

test('what was received may be of an earlier year than what was paid, and each says its own', () => {
  const earlier = row({ year: 2023 });
  const sent = row({ direction: 'paid', usd: 5e6, upper: 6e6 });
  const both = of(earlier, sent);
  expect(both.lists.map(({ year }) => year)).toEqual([2023, 2024]);
  expect(newestFinding(both)[0]?.values).toMatchObject({ year: { value: 2023 } });
  expect(newestSubtitle(both).id).toBe('newest-partners:subtitle_years');
  expect(newestNotes(both)).toMatchObject([
    { id: 'newest-partners:note.how_years', values: { year: { value: 2024 } } },
    { id: 'newest-partners:note.receivers', values: { year: { value: 2024 } } },
    {},
  ]);
  expect(newestSubtitle(of(row({}), sent)).id).toBe('newest-partners:subtitle');
  // Nothing paid in the newest year: its row has no direction.
  const unpaid = of(earlier, row({ ...none, year: 2024 }));
  expect(unpaid.lists.map(({ year }) => year)).toEqual([2023, 2024]);
});

test('of under a million dollars in all no receiver is named', () => {
  expect(found(row({ direction: 'paid', usd: 9e5, upper: 2e6 }))).toEqual(['finding.paid.little']);
  expect(found(row({ direction: 'paid', usd: 2e6 }), { ...less('paid'), usd: 1e6 })).toEqual([
    'finding.paid.both',
  ]);
});

test('no receiver leads where most migrants are from places that the estimate has nothing for', () => {
  const sent = row({ direction: 'paid', usd: 5e6, upper: 6e6 });
  const covered = row({ direction: 'covered', partner: null, usd: null, before: 9 });
  expect(newestFinding(of(sent, less('paid'), covered))).toMatchObject([
    { id: 'newest-partners:finding.paid.few', values: { part: { value: 9 } } },
  ]);
  expect(found(row({}), less(), covered)).toEqual(['finding.received.both']);
});

test('no sender leads where the people in the state that a territory belongs to are uncounted', () => {
  const model = newestModel({ economies: ['CUW'] }, { CUW: [row({}), less()] });
  expect(newestFinding(model)).toMatchObject([
    { id: 'newest-partners:finding.received_without', values: { state: { value: 'NLD' } } },
  ]);
});

test('an amount that may be nothing for want of a matrix says so', () => {
  expect(found(row({ lower: 0, evidence: 'stock' }), less())).toEqual([
    'finding.received.up',
    'stock_alone',
  ]);
});

test('the receiver that the matrix has first is told where it is another, or has no total', () => {
  const sent = (over: Partial<NewestRow>) =>
    row({ direction: 'paid', usd: 5e6, upper: 6e6, ...over });
  const led = row({ direction: 'matrix_paid', partner: 'CHN', usd: null, before: 36 });
  expect(found(sent({ before: 15 }), sent({ partner: 'CHN', usd: 3e6 }), led).at(-1)).toBe(
    'led_paid.some',
  );
  expect(found(sent({}), sent({ partner: 'CHN', usd: 3e6 }), led).at(-1)).toBe('led_paid.none');
  expect(found(sent({ before: 15 }), sent({ partner: 'IND', usd: 3e6 }), led).at(-1)).toBe(
    'led_paid.absent',
  );
  // Two that are level in the matrix: neither led.
  expect(found(sent({ before: 34 }), sent({ partner: 'CHN', usd: 3e6 }), led)).toEqual([
    'finding.paid.both',
  ]);
});

test('of a receiver whose central bank counts by country it is said first', () => {
  const model = newestModel({ economies: ['ECU'] }, { ECU: [row({}), less()] });
  expect(newestFinding(model).map(({ id }) => id)).toEqual([
    'newest-partners:finding.received.both',
    'newest-partners:counted_by_bank',
    'newest-partners:bank_says.beside',
  ]);
  expect(newestFinding(model)[2]?.values).toMatchObject({
    share: { value: 73.5 },
    year: { value: 2024 },
  });
});

test('of migrants that nobody counted no receiver is told', () => {
  const imputed = row({ direction: 'imputed', partner: null, usd: null, before: 99 });
  expect(found(row({ direction: 'paid', usd: 5e6, upper: 6e6 }), imputed)).toEqual([
    'finding.paid.imputed',
  ]);
});
