import { expect, test } from 'vitest';
import { summarySentences } from './model.ts';
import { fact, said } from './test-data/facts.ts';

test('a majority counts no doubted sender, and only those that are named are doubted', () => {
  const from = (shares: readonly number[], doubted: readonly number[]) =>
    summarySentences('NPL', [
      fact('received', 10.8e9),
      ...shares.map((share, at) => fact('sender', share, { other: `S0${at}`, year: 2021 })),
      ...doubted.map((at) => fact('sender_doubted', shares[at]!, { other: `S0${at}`, year: 2021 })),
    ])
      .map(({ message }) => message)
      .filter(({ id }) => /senders|doubted/.test(id));
  const named = (...given: Parameters<typeof from>) =>
    from(...given).map(({ id }) => id.replace('economy-summary:', ''));
  expect(named([30, 20, 8], [])).toEqual(['senders.of3']);
  expect(named([30, 20, 8], [2])).toEqual(['senders.parts', 'doubted.unsure']);
  expect(named([90, 5, 3], [0])).toEqual(['senders.doubted.unsure.two']);
  expect(named([30, 20, 8], [0, 1])).toEqual(['senders.doubted.unsure.one']);
  expect(from([30, 20, 8], [0])[0]?.values).toMatchObject({
    part: { value: 30 },
    senders: { value: ['S00'] },
    sender1: { value: 'S01' },
    share2: { value: 8 },
  });
  expect(named([90, 5, 3], [1])).toEqual(['senders.nearly_all']);
  expect(from([60, 12, 8], [1, 2])[1]?.values).toMatchObject({
    senders: { value: ['S01', 'S02'] },
  });
});

test('senders are doubted as strongly as the reasons of all of them are', () => {
  const doubted = (...reasons: readonly string[]) =>
    said('NPL', [
      fact('received', 10.8e9),
      ...[40, 15, 4].map((share, at) => fact('sender', share, { other: `S0${at}`, year: 2021 })),
      ...reasons.map((series, at) => fact('sender_doubted', 1, { other: `S0${at + 1}`, series })),
    ]).filter((id) => id.startsWith('doubted'));
  expect(doubted('earnings', 'earnings')).toEqual(['doubted.hardly']);
  expect(doubted('refugees', 'poorer')).toEqual(['doubted.little']);
  expect(doubted('count')).toEqual(['doubted.unsure']);
  expect(doubted('earnings', 'refugees')).toEqual(['doubted.unsure']);
  expect(doubted()).toEqual([]);
});

test('"most" is said above half, one name alone above 80 %, else the largest parts', () => {
  const from = (...shares: number[]) =>
    said('NPL', [
      fact('received', 10.8e9),
      ...shares.map((share, at) => fact('sender', share, { other: `S0${at}`, year: 2021 })),
    ]).find((id) => id.startsWith('senders'));
  expect(from(30, 15, 6)).toBe('senders.of3');
  expect(from(20, 15, 15)).toBe('senders.parts');
  expect(from(97, 2, 1)).toBe('senders.nearly_all');
  expect(from(100)).toBe('senders.of1');
});

test('senders of a matrix are not those of an amount of long before it, or of none', () => {
  const sender = fact('sender', 100, { other: 'RUS', year: 2021 });
  expect(said('TKM', [fact('received', 4e6, { year: 1996 }), sender])).toContain(
    'senders.matrix_all',
  );
  expect(said('TKM', [fact('paid', 4e6), sender])).toContain('senders.matrix_all');
  const some = fact('sender', 60, { other: 'RUS', year: 2021 });
  expect(said('TKM', [fact('paid', 4e6), some])).toContain('senders.matrix');
  expect(said('TKM', [fact('received', 4e6, { year: 2019 }), sender])).toContain('senders.of1');
});

test('of a sender that has been barred since, the estimate tells who sends', () => {
  const rows = [
    fact('received', 12e9),
    fact('sender', 53, { other: 'RUS', year: 2021 }),
    fact('sender', 7, { other: 'USA', year: 2021 }),
    fact('sender_barred', 53, { other: 'RUS', year: 2022 }),
    ...['DEU', 'POL', 'USA'].map((other, at) => fact('sender_newest', 20 - at, { other })),
    fact('sender_newest_doubted', 20, { other: 'DEU', series: 'refugees' }),
  ];
  const named = summarySentences('UKR', rows)
    .map(({ message }) => message)
    .filter(({ id }) => /senders|doubted/.test(id));
  expect(named).toMatchObject([
    {
      id: 'economy-summary:senders.barred_may',
      values: {
        sender1: { value: 'DEU' },
        barred: { value: 'RUS' },
        before: { value: 53 },
        since: { value: 2022 },
        matrix: { value: 2021 },
      },
    },
    { id: 'economy-summary:doubted.little', values: { senders: { value: ['DEU'] } } },
  ]);
  expect(said('UKR', rows.slice(0, 4))).toContain('senders.of2');
});

test('where most of it is pay of people who work across a border, that comes before any sender', () => {
  const rows = [
    fact('received', 2.5e9),
    fact('sender', 29, { other: 'DEU', year: 2021 }),
    fact('sender', 19, { other: 'FRA', year: 2021 }),
    fact('sender', 18, { other: 'BEL', year: 2021 }),
  ];
  const of = (economy: string) => said(economy, rows).filter((id) => /wages|senders/.test(id));
  expect(of('LUX')).toEqual(['wages', 'senders.matrix']);
  expect(of('NPL')).toEqual(['senders.of3']);
});
