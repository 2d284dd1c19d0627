import { expect, test } from 'vitest';
import { dearOf, keptModel, type KeptRow } from './model.ts';
import { keptEmpty, keptFinding, keptNotes, keptTable } from './text.ts';

/** Of US$400 million received, 100 million came through a corridor that cost 8 %: 5 % of it is 5 million. */
const row = (over: Partial<KeptRow> = {}): KeptRow => ({
  year: 2024,
  receiver: 'NPL',
  sender: 'SAU',
  quarter: '2025Q3',
  percent: 8,
  usd: 1e8,
  kept: 5e6,
  received: 4e8,
  lowest: 4e6,
  highest: 7e6,
  doubted: false,
  ...over,
});
const of = (...world: KeptRow[]) => keptModel({ economies: ['NPL'] }, { world });
const said = (...world: KeptRow[]) => keptFinding(of(...world)).map(({ id }) => id.split(':')[1]);

test('what is above the goal adds up over the corridors, with what they carry', () => {
  const model = of(
    row(),
    row({ sender: 'IND', percent: 5, usd: 5e7, kept: 1e6 }),
    row({ sender: 'ARE', percent: 2, usd: 5e7, kept: 0 }),
    row({ receiver: 'BGD' }),
  );
  expect(model.told).toMatchObject([{ kept: 6e6, covered: 50, range: [4e6, 7e6] }]);
  expect(dearOf(model.told[0]!).map(({ sender }) => sender)).toEqual(['SAU', 'IND']);
  expect(keptFinding(model)).toMatchObject([
    {
      id: 'kept-at-goal:finding.range',
      values: { amount: { value: 6e6 }, low: { value: 4e6 }, high: { value: 7e6 } },
    },
    { id: 'kept-at-goal:cover.many', values: { count: { value: 3 }, share: { value: 50 } } },
  ]);
  expect(keptTable(model).rows.at(-1)?.at(-1)).toEqual({
    kind: 'message',
    value: { id: 'kept-at-goal:at_goal', values: {} },
  });
});

test('nothing is told where priced corridors carry less than a quarter, or where none is priced', () => {
  expect(said(row({ received: 4.01e8 }))).toEqual([]);
  expect(keptEmpty(of(row({ received: 4.01e8 })))?.id).toBe('kept-at-goal:empty.few');
  expect(keptEmpty(of())?.id).toBe('kept-at-goal:empty.none');
  expect(keptEmpty(of(row()))).toBeNull();
});

test('what of the sum is on doubted money is said, from a twentieth on', () => {
  const world = [row({ doubted: true, sender: 'IND', kept: 4e6 }), row(), row({ kept: 0 })];
  expect(said(...world)).toEqual(['finding.range', 'doubted', 'cover.many']);
  expect(keptFinding(of(...world))[1]?.values).toMatchObject({
    amount: { value: 4e6 },
    partners: { value: ['IND'] },
  });
  expect(said(row({ doubted: true, kept: 2e5 }), row())).not.toContain('doubted');
});

test('where every corridor is at the goal no sum is told, and no small one to the dollar', () => {
  expect(said(row({ percent: 3, kept: 0 }))).toEqual(['finding.none', 'cover.one']);
  expect(said(row({ kept: 9e5 }))).toEqual(['finding.little', 'cover.one']);
});

test('the range holds the sum, and is told where it reads as another number', () => {
  expect(keptFinding(of(row({ lowest: 5.5e6 })))[0]?.values).toMatchObject({
    low: { value: 5e6 },
    high: { value: 7e6 },
  });
  expect(said(row({ lowest: 5e6, highest: 5_000_900 }))[0]).toBe('finding.firm');
  expect(said(row({ lowest: 0 }))[0]).toBe('finding.alone');
});

test('a comparison names those that are not drawn', () => {
  const few = row({ receiver: 'BGD', received: 1e9 });
  const model = keptModel({ economies: ['NPL', 'BGD'] }, { world: [row(), few] });
  expect(keptNotes(model)[1]).toEqual({
    id: 'kept-at-goal:note.few',
    values: { economies: { kind: 'economies', value: ['BGD'] } },
  });
});
