import { expect, test } from 'vitest';
import { cornerOf, resilienceModel, type ResilienceRow } from './model.ts';
import { resilienceFinding, resilienceNotes, resilienceTable } from './text.ts';

const row = (
  economy: string,
  percent: number,
  same: number,
  over: Partial<ResilienceRow> = {},
): ResilienceRow => ({
  economy,
  year: 2024,
  percent,
  matrix_year: 2021,
  largest: 'USA',
  largest_share: 40,
  same,
  apart: false,
  ldc: false,
  lldc: false,
  sids: false,
  fcv: false,
  ...over,
});
const world = [
  row('AAA', 1, 10),
  row('BBB', 2, 60, { ldc: true }),
  row('CCC', 10, 20, { ldc: true, fcv: true }),
  row('DDD', 20, 80, { ldc: true }),
];
const said = (economy: string, group: 'all' | 'ldc' | 'fcv' | 'sids' = 'all') =>
  resilienceFinding(resilienceModel({ economies: [economy], group }, { world }));

test('each economy is in a corner, by where half of all economies lie', () => {
  const { cuts } = resilienceModel({ economies: [] }, { world });
  expect(cuts).toEqual({ percent: 6, same: 40 });
  expect(world.map((one) => cornerOf(one, cuts))).toEqual([
    'little_many',
    'little_few',
    'much_many',
    'much_few',
  ]);
  expect(said('DDD')).toMatchObject([
    {
      id: 'resilience:finding.much_few',
      values: { percent: { value: 20 }, year: { value: 2024 } },
    },
    { id: 'resilience:same.of', values: { same: { value: 80 }, matrix: { value: 2021 } } },
  ]);
});

test('of one on whom the publishers differ threefold it is not told where it lies', () => {
  const rows = [...world.slice(0, 3), row('DDD', 20, 80, { apart: true })];
  const [told] = resilienceFinding(resilienceModel({ economies: ['DDD'] }, { world: rows }));
  expect(told?.id).toBe('resilience:finding.apart');
});

test('of an odd number the one in the middle is above half of the others', () => {
  const odd = resilienceModel({ economies: [] }, { world: [...world, row('EEE', 30, 90)] });
  const above = odd.shown.filter(({ percent }) => percent > odd.cuts.percent);
  expect(above.map(({ economy }) => economy)).toEqual(['CCC', 'DDD', 'EEE']);
});

test('a group leaves the lines where they are, and the asked ones in', () => {
  const model = resilienceModel({ economies: ['AAA'], group: 'fcv' }, { world });
  expect(model.shown.map(({ economy }) => economy)).toEqual(['AAA', 'CCC']);
  expect(model.cuts).toEqual({ percent: 6, same: 40 });
  expect(said('AAA', 'ldc').at(-1)).toMatchObject({
    id: 'resilience:exposed.some',
    values: { count: { value: 1 }, all: { value: 3 } },
  });
  expect(said('AAA', 'fcv').at(-1)?.id).toBe('resilience:exposed.none');
});

test('a sole sender is no chance, and one without a place is told to have none', () => {
  const sole = resilienceModel({ economies: ['EEE'] }, { world: [...world, row('EEE', 3, 100)] });
  expect(resilienceFinding(sole)[1]?.id).toBe('resilience:same.sole');
  expect(said('ZZZ')).toEqual([]);
  expect(resilienceNotes(sole).map(({ id }) => id)).toEqual([
    'resilience:note.lines',
    'resilience:note.same',
  ]);
});

test('the table has the most dependent first', () => {
  const { rows, columns } = resilienceTable(resilienceModel({ economies: ['AAA'] }, { world }));
  expect(rows.map(([economy]) => economy?.value)).toEqual(['DDD', 'CCC', 'BBB', 'AAA']);
  expect(rows.every((cells) => cells.length === columns.length)).toBe(true);
});
