import { expect, test } from 'vitest';
import type { EventRow } from '../months/events-query.ts';
import { inYearModel, type InYearRow } from './model.ts';
import { inYearEmpty, inYearFinding, inYearNotes } from './text.ts';

const ends = { sender: 'USA', receiver: 'MEX' };
const tax: EventRow = {
  event: 'us_remittance_tax',
  date: '2026-01-01',
  sender: 'USA',
  part: 0.97,
  source: 'a law',
};

/** Quarters from the first of a year on, in millions. */
const quarters = (year: number, ...millions: number[]): InYearRow[] =>
  millions.map((usd, index) => {
    const of = year + Math.floor(index / 4);
    const period = `${of}Q${(index % 4) + 1}`;
    return { year: of, period, usd: usd * 1e6, definition: 'transfers', source: 'banxico' };
  });
const model = (periods: readonly InYearRow[], events: readonly EventRow[] = [tax]) =>
  inYearModel(ends, { periods, events });
const said = (...millions: number[]) =>
  inYearFinding(model(quarters(2024, ...millions)))[0]?.id.replace('corridor-in-year:finding.', '');

test('the newest four quarters stand beside the four before, by their months', () => {
  const { latest, before } = model(quarters(2024, 1, 10, 10, 10, 10, 20, 20, 20, 20));
  expect(latest).toEqual({ from: '2025-04', to: '2026-03', usd: 80e6 });
  expect(before).toEqual({ from: '2024-04', to: '2025-03', usd: 40e6 });
});

test('more, less, about as much, nothing and too little are told apart', () => {
  expect(said(10, 10, 10, 10, 20, 20, 20, 20)).toBe('more');
  expect(said(10, 10, 10, 10, 5, 5, 5, 5)).toBe('less');
  expect(said(10, 10, 10, 10, 10, 10, 10, 10)).toBe('same');
  expect(said(0, 0, 0, 0, 10, 10, 10, 10)).toBe('now');
  expect(said(10, 10, 10, 10, 0, 0, 0, 0)).toBe('nothing');
  expect(said(10, 10)).toBe('short');
});

test('an event is marked where its day is reported, on the corridors of its sender alone', () => {
  const periods = quarters(2024, 1, 1, 1, 1, 1, 1, 1, 1, 1);
  expect(model(periods).events).toEqual([tax]);
  expect(inYearNotes(model(periods))[0]?.id).toBe('months:event.us_remittance_tax.note');
  expect(model(periods.slice(0, 8)).events).toEqual([]);
  const others = inYearModel({ sender: 'CAN', receiver: 'MEX' }, { periods, events: [tax] });
  expect(others.events).toEqual([]);
});

test('a receiver that reports no senders, a sender it does not name, and nothing ever are told apart', () => {
  const empty = (sender: string, receiver: string, periods: readonly InYearRow[] = []) =>
    inYearEmpty(inYearModel({ sender, receiver }, { periods, events: [] }))?.id;
  expect(empty('IND', 'NPL')).toBe('corridor-in-year:empty.none');
  expect(empty('NPL', 'PAK')).toBe('corridor-in-year:empty.sender');
  expect(empty('NPL', 'MEX', quarters(2024, 0, 0))).toBe('corridor-in-year:empty.zero');
  expect(empty('USA', 'MEX', quarters(2024, 0, 1))).toBeUndefined();
});
