import { expect, test } from 'vitest';
import { summarySentences } from './model.ts';
import { fact, said } from './test-data/facts.ts';

test('a change in dollars of the years comes with the one in dollars of one year', () => {
  const rows = [
    fact('received', 12e9, { deflator: 1.03 }),
    fact('received_before', 10e9, { year: 2013, deflator: 1.35 }),
  ];
  const both = summarySentences('NPL', rows);
  expect(both.slice(0, 3).map(({ message }) => message.id.split(':')[1])).toEqual([
    'received',
    'trend.more',
    'real_but.less',
  ]);
  expect(both[2]?.message.values).toMatchObject({
    base: { value: 2024 },
    change: { value: expect.closeTo(100 * (1 - (12 * 1.03) / 13.5), 6) as number },
  });
  const [received, trend] = summarySentences('NPL', rows, 'real');
  expect(received?.message.values?.['amount']).toMatchObject({
    value: { id: 'domain:of_year.of', values: { amount: { value: 12.36e9 } } },
  });
  expect(trend?.message.id).toBe('economy-summary:trend.less');
  expect(said('NPL', rows)).toContain('real_but.less');
  expect(
    summarySentences('NPL', rows, 'real').some(({ message }) => message.id.includes(':real')),
  ).toBe(false);
});

test('growth from little, and by many times, is told in amounts', () => {
  const trend = (now: number, before: number) =>
    said('LBR', [fact('received', now), fact('received_before', before, { year: 2013 })]).find(
      (id) => id.startsWith('trend'),
    );
  expect(trend(570e6, 1e5)).toBe('trend.from_little');
  expect(trend(60e6, 10e6)).toBe('trend.manyfold');
  expect(trend(3e9, 2e9)).toBe('trend.more');
});

test('twice the year before, or half, is told to be a step', () => {
  const of = (before: number) =>
    said('AGO', [fact('received', 51e6), fact('received_lately', before, { year: 2023 })]).filter(
      (id) => id.startsWith('lately'),
    );
  expect(of(12.1e6)).toEqual(['lately_step']);
  expect(of(120e6)).toEqual(['lately_step']);
  expect(of(38e6)).toEqual(['lately']);
});

test('a year beside a small amount is no step, so that growth over ten years may stand beside it', () => {
  const rows = [
    fact('received', 2.24e6, { year: 2024 }),
    fact('received_lately', 0.88e6, { year: 2023 }),
    fact('received_before', 11.9e6, { year: 2014 }),
  ];
  expect(said('NRU', rows).slice(1, 3)).toEqual(['lately', 'trend.less']);
});

test('why no change over ten years is told is said once', () => {
  const untold = fact('received_untold', 0, { year: 2021 });
  expect(said('KWT', [fact('received', 22e6), untold]).slice(0, 2)).toEqual(['received', 'untold']);
  const broken = fact('received_break', 9e6, { series: 'publisher', year: 2022 });
  const both = said('KWT', [fact('received', 22e6), untold, broken]);
  expect(both).toContain('break.received.edition');
  expect(both).not.toContain('untold');
});

test('beside two amounts of the years stand two in dollars of one, no percentage', () => {
  const rows = [
    fact('received', 220e6, { year: 2024, deflator: 1 }),
    fact('received_before', 43.7e6, { year: 2014, deflator: 1.325 }),
  ];
  expect(said('VUT', rows).slice(1, 3)).toEqual(['trend.manyfold', 'real.manyfold']);
});
