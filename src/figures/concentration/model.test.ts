import { expect, test } from 'vitest';
import { concentrationModel } from './model.ts';
import { concentrationFinding, concentrationTable } from './text.ts';

const world = [
  ['AAA', 900],
  ['BBB', 2500],
  ['CCC', 4100],
  ['DDD', 10_000],
].map(([economy, herfindahl]) => ({
  year: 2021,
  economy: String(economy),
  largest: 'USA',
  largest_share: Math.sqrt(Number(herfindahl)),
  herfindahl: Number(herfindahl),
  senders: 10,
}));
const said = (economy: string) =>
  concentrationFinding(concentrationModel({ economies: [economy] }, { world }))[0];

test('an economy is placed among all others', () => {
  expect(said('CCC')).toMatchObject({
    id: 'concentration:finding.more',
    values: {
      than: {
        value: {
          id: 'concentration:than.some',
          values: { others: { value: 2 }, count: { value: 3 } },
        },
      },
    },
  });
  expect(said('AAA')).toMatchObject({
    id: 'concentration:finding.less',
    values: { than: { value: { id: 'concentration:than.all', values: { count: { value: 3 } } } } },
  });
  expect(said('ZZZ')?.id).toBe('concentration:finding.none');
});

test('the median of an even and of an odd number', () => {
  const median = (rows: typeof world) =>
    concentrationModel({ economies: [] }, { world: rows }).median;
  expect(median(world)).toBe(3300);
  expect(median(world.slice(1))).toBe(4100);
});

test('the table has every economy, the most concentrated first', () => {
  const { rows } = concentrationTable(concentrationModel({ economies: ['AAA'] }, { world }));
  expect(rows.map(([economy]) => economy?.value)).toEqual(['DDD', 'CCC', 'BBB', 'AAA']);
});
