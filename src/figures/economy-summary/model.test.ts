import { expect, test } from 'vitest';
import { costSaid } from './cost.ts';
import type { FactRow } from './fact-row.ts';
import { summarySentences } from './model.ts';
import words from './words/en.json' with { type: 'json' };
import { fact, said } from './test-data/facts.ts';

const nepal = [
  fact('received', 10.8e9),
  fact('received_before', 5.4e9, { year: 2013 }),
  fact('received_gdp', 26),
  fact('sender', 21, { other: 'SAU', year: 2021 }),
  fact('sender', 20, { other: 'MYS', year: 2021 }),
  fact('cost_to', 3.7, { series: 'published', year: 2025 }),
  fact('cost_to_coverage', 69, { series: 'published', year: 2021 }),
  fact('abroad', 2.6e6, { year: 2024 }),
  fact('abroad_women', 45, { year: 2024 }),
];
test('what is known is said in one order', () => {
  expect(said('NPL', nepal)).toEqual([
    'received',
    'gdp.same',
    'trend.more',
    'senders.of2',
    'cost_to',
    'women.abroad',
  ]);
  expect(summarySentences('NPL', nepal)[2]?.message.values).toMatchObject({
    change: { value: 100 },
    amount: { value: 5.4e9 },
  });
});

test('an amount of years ago says whether others are published, or copies of one', () => {
  const old = [fact('received', 3.8e9, { year: 2016 }), fact('received_asked', 0, { year: 2024 })];
  expect(said('YEM', old).slice(0, 2)).toEqual(['received_stale', 'received']);
  const copied = [...old, fact('received_carried', 2016, { series: 'knomad', year: 2023 })];
  expect(said('YEM', copied).slice(0, 2)).toEqual(['received_repeated', 'received']);
  expect(summarySentences('YEM', copied)[0]?.message.values).toMatchObject({
    year: { value: 2016 },
    since: { value: 2016 },
    last: { value: 2023 },
    publisher: { value: { id: 'economy-summary:publisher.knomad' } },
  });
});

test('what both publishers have for an earlier year stands beside a figure of one alone', () => {
  const rows = [
    fact('received', 1.84e9, { year: 2024 }),
    fact('received_joint_wdi', 1.74e9),
    fact('received_joint_knomad', 11.2e9),
  ];
  // So far apart that no change over ten years tells anything.
  const before = fact('received_before', 0.6e9, { year: 2014 });
  expect(said('PRT', [...rows, before]).slice(0, 4)).toEqual([
    'received',
    'far_apart',
    'joint.received',
    'bank_total.PRT',
  ]);
  const other = (usd: number) =>
    said('PRT', [
      ...rows,
      before,
      fact('received_other', usd, { series: 'knomad', year: 2024 }),
    ]).slice(1, 3);
  expect(other(9e9)).toEqual(['far_apart', 'other.received.knomad']);
  expect(other(3e9)).toEqual(['trend.more', 'other.received.knomad']);
});

test('parts of a matrix that is another amount than the record are parts of the matrix', () => {
  const rows = [
    ...nepal,
    fact('matrix_received', 17e6, { series: 'wb-brm', year: 2021 }),
    fact('matrix_recorded', 460e6, { series: 'wb-brm', year: 2021 }),
  ];
  expect(said('NZL', rows)).toContain('senders.apart');
  expect(said('NZL', rows.slice(0, -1))).toContain('senders.of2');
});

test('what the other publisher has comes after what is told', () => {
  const other = fact('received_other', 14e9, { series: 'knomad' });
  expect(said('NPL', [...nepal, other]).slice(0, 4)).toEqual([
    'received',
    'gdp.same',
    'trend.more',
    'other.received.knomad',
  ]);
  const paying = [fact('paid', 47e9), fact('paid_other', 38e9, { series: 'wdi' })];
  expect(said('ARE', paying).slice(0, 2)).toEqual(['paid', 'other.paid.wdi']);
});

test('an economy that receives nothing anybody publishes is told by what it pays, and why', () => {
  const rows = [
    fact('paid', 47e9),
    fact('cost_from', 3.5, { series: 'published' }),
    fact('hosted', 8e6),
    fact('hosted_women', 33),
  ];
  expect(said('ARE', rows)).toEqual([
    'paid',
    'cost_from',
    'women.hosted',
    'missing.received',
    'missing.senders',
  ]);
});

test('a share of another year names its year; nothing rises from zero', () => {
  const rows = [
    fact('received', 1e9),
    fact('received_before', 0, { year: 2013 }),
    fact('received_gdp', 9.5, { year: 2015 }),
  ];
  expect(said('SSD', rows)).toContain('gdp.other');
  expect(said('SSD', rows).some((id) => id.startsWith('trend'))).toBe(false);
});

test('who is counted inside another economy is told so', () => {
  const [sentence] = summarySentences('XKX', []).filter(({ message }) =>
    message.id.endsWith('counted_in'),
  );
  expect(sentence).toMatchObject({
    missing: true,
    message: { values: { other: { value: 'SRB' } } },
  });
});

test('of an economy nothing is known about, every sentence behind its name says what is missing', () => {
  const [first, ...others] = summarySentences('VAT', []);
  expect(first).toMatchObject({ missing: false, message: { id: 'economy-summary:missing.money' } });
  expect(others.every(({ missing }) => missing)).toBe(true);
});

test('the first sentence names the economy, whatever is known of it', () => {
  const migrants = [fact('abroad', 24000), fact('abroad_women', 52)];
  for (const rows of [[], migrants, nepal, [fact('paid', 47e9)]]) {
    const [first] = summarySentences('VAT', rows);
    const key = first?.message.id.replace('economy-summary:', '') ?? '';
    const text = key.split('.').reduce<unknown>((at, part) => Object(at)[part], words);
    expect(text, key).toMatch(/\{\{economy\./);
  }
  expect(said('VAT', migrants)).toEqual([
    'missing.money',
    'women.abroad',
    'missing.senders',
    'missing.cost',
  ]);
});

test('what US$200 cost stands beside its percentage', () => {
  const [said] = costSaid('NPL', (of) =>
    of === 'cost_to' ? fact('cost_to', 4.4, { series: 'published' }) : undefined,
  );
  expect(said?.message.values).toMatchObject({
    share: { value: 4.4 },
    fee: { kind: 'amount', value: 8.8, unit: 'usd' },
  });
});

test('a cost is told as far as its corridors tell one', () => {
  const cost = (series: string, over: Partial<FactRow> = {}, covered?: number) =>
    said('TJK', [
      fact('cost_to', 3, { series, year: 2025, ...over }),
      fact('cost_asked', 0, { year: 2025 }),
      ...(covered === undefined ? [] : [fact('cost_to_coverage', covered, { year: 2021 })]),
    ]).filter((id) => id.includes('cost'));
  expect(cost('published', {}, 69)).toEqual(['cost_to']);
  expect(cost('partial', { other: 'DEU' }, 28)).toEqual(['cost_to_one']);
  expect(cost('partial', { other: 'DEU' }, 7)).toEqual(['missing.cost_to_one_few']);
  expect(cost('partial', { other: 'DEU' }, 24.6)).toEqual(['missing.cost_to_one_near']);
  expect(cost('partial', { other: 'USA' })).toEqual(['missing.cost_to_one_alone']);
  expect(cost('partial', {}, 14)).toEqual(['missing.cost_to_partial_few']);
  expect(cost('partial', {}, 24.6)).toEqual(['missing.cost_to_partial_near']);
  expect(cost('partial')).toEqual(['missing.cost_to_partial_alone']);
  expect(cost('doubtful', {}, 0)).toEqual(['missing.cost_to_doubtful']);
  expect(cost('thin', {}, 0)).toEqual(['missing.cost_to_thin']);
  expect(cost('published', { year: 2012 }, 69)).toEqual(['cost_to_stale', 'cost_to']);
  const old = { year: 2012, other: 'JPN' };
  expect(cost('partial', old, 28)).toEqual(['cost_to_stale', 'cost_to_one']);
  expect(cost('partial', old)).toEqual(['missing.cost_to_stale', 'missing.cost_to_one_alone']);
});

test('of two costs the one is told that is new, and of two new ones the one of more money', () => {
  const cost = (paid: number, year: number) =>
    said('ZAF', [
      fact('received', 1e9),
      fact('paid', paid),
      fact('cost_asked', 0, { year: 2025 }),
      fact('cost_to', 3, { series: 'published', year }),
      fact('cost_from', 12, { series: 'published', year: 2025 }),
    ]).filter((id) => id.includes('cost'));
  expect(cost(5e8, 2025)).toEqual(['cost_to']);
  expect(cost(2e9, 2025)).toEqual(['cost_from']);
  expect(cost(5e8, 2012)).toEqual(['cost_from']);
});

test('what left by the matrix is said where no total is published, and of none that is no more', () => {
  const sent = fact('matrix_sent', 132e6, { series: 'wb-brm', year: 2021 });
  expect(said('MCO', [sent])[0]).toBe('missing.money_matrix');
  expect(said('ANT', [])).toEqual(['former', 'missing.cost']);
});

test('of fewer than 100 migrants no share of women is told', () => {
  const rows = [fact('abroad', 60, { year: 2024 }), fact('abroad_women', 50, { year: 2024 })];
  expect(said('TKL', rows)).toContain('few.abroad');
});

test('what is sent abroad is said where it is more than what is received', () => {
  expect(said('ARE', [fact('received', 1.8e9), fact('paid', 58e9)])).toContain('paid');
  expect(said('NPL', [fact('received', 14e9), fact('paid', 1e9)])).not.toContain('paid');
});

test('an amount of years ago says so first', () => {
  const newest = fact('received_asked', 0, { year: 2024 });
  expect(said('VEN', [fact('received', 279e6, { year: 2016 }), newest])[0]).toBe('received_stale');
  expect(said('NPL', [fact('received', 14e9, { year: 2023 }), newest])[0]).toBe('received');
});

test('a figure that is not made like the one before says so', () => {
  const paid = fact('paid', 1.4e9, { year: 2024 });
  const before = (series: string, year: number) => fact('paid_break', 6.2e9, { series, year });
  expect(said('ISR', [paid, before('vintage', 2023)])).toContain('break.paid.edition');
  expect(said('ISR', [paid, before('tenfold', 2023)])).toContain('break.paid.method');
  expect(said('ISR', [paid, before('vintage', 2020)]).join(' ')).not.toContain('break');
  const more = [fact('received', 1e9, { year: 2024 }), paid, before('vintage', 2023)];
  expect(said('ISR', more)).toContain('break.paid.edition');
});
