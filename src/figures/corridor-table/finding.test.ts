import { expect, test } from 'vitest';
import { tableFinding } from './finding.ts';
import { corridor } from './testing.ts';

const all = { corridors: 12, paying: 10, usd: 1000 };
const largest = corridor({ usd: 60 });
const find = (corridors: number, paying: number, usd = 100) =>
  tableFinding({
    kind: 'published',
    year: 2021,
    aggregates: { corridors, paying, usd },
    all,
    largest: paying > 0 ? largest : corridor({ usd: 0 }),
  });
const number = (value: number) => expect.objectContaining({ value });
const counted = (corridors: number, paying: number) => {
  const { id, values } = find(corridors, paying);
  return [id.split('.')[1], values?.['count']];
};

test('corridors with an amount are counted, with a filter and without one', () => {
  expect(counted(12, 10)).toEqual(['all', number(10)]);
  expect(counted(5, 3)).toEqual(['some', number(3)]);
  expect(counted(3, 1)).toEqual(['one', number(1)]);
});

test('where none has an amount, all that pass are counted', () => {
  expect(counted(3, 0)).toEqual(['empty', number(3)]);
  expect(find(0, 0).id).toBe('corridor-table:finding.none');
});
