import { expect, test } from 'vitest';
import type { PlacedEconomy } from '../../domain/placed-economy.ts';
import type { RowFilters } from './filter.ts';
import type { CorridorRow } from './rows.ts';
import { sumQuery } from './sum-query.ts';

const economy = (code: string, region: string, ldc = false) =>
  ({
    economy: code,
    region,
    income: null,
    ldc,
    lldc: false,
    sids: false,
    fcv: false,
  }) as unknown as PlacedEconomy;
const economies = [
  economy('KEN', 'africa'),
  economy('MLI', 'africa', true),
  economy('NPL', 'asia', true),
];
const open: RowFilters = {
  amount: { from: null, to: null },
  cost: { from: null, to: null },
  women: { from: null, to: null },
  migrants: { from: null, to: null },
  from: null,
  to: null,
  found: null,
  sender_region: [],
  sender_income: [],
  sender_group: [],
  sender_conflict: [],
  receiver_region: [],
  receiver_income: [],
  receiver_group: [],
  receiver_conflict: [],
} as unknown as RowFilters;
const rows = ['KEN', 'MLI'].map((sender) => ({ sender, receiver: 'NPL', usd: 5 }) as CorridorRow);
const of = (filters: Partial<RowFilters>, passing = rows) =>
  sumQuery({ ...open, ...filters }, economies, passing, 2024);

test('all corridors of a group of senders have an interval of their own', () => {
  expect(of({ sender_region: ['africa'] })).toMatchObject({
    kind: 'interval',
    query: { parameters: { year: 2024, senders: 'KEN,MLI', receivers: null } },
  });
  expect(
    of({ sender_region: ['africa'], sender_group: ['ldc'], receiver_region: ['asia'] }),
  ).toMatchObject({
    query: { parameters: { senders: 'MLI', receivers: 'NPL' } },
  });
  expect(of({ from: 'KEN', receiver_group: ['ldc'] })).toMatchObject({
    query: { parameters: { senders: 'KEN', receivers: 'MLI,NPL' } },
  });
});

test('what all sent is recorded, and one corridor has its interval in its row', () => {
  expect(of({ to: 'NPL' })).toBeNull();
  expect(of({ sender_region: ['africa'] }, rows.slice(0, 1))).toBeNull();
});

test('corridors picked by amount or by name have a range of methods, of those alone', () => {
  const none = { sender: 'MLI', receiver: 'KEN', usd: null } as CorridorRow;
  for (const filters of [
    { found: new Set(['NPL']) },
    { amount: { from: 1, to: null } },
  ] as unknown as Partial<RowFilters>[])
    expect(of(filters, [...rows, none])).toMatchObject({
      kind: 'range',
      query: { parameters: { pairs: 'KENNPL,MLINPL' } },
    });
});
