import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selectFlows, type FlowChoice } from './flow-selection.ts';
import { flowAt, flowTable, type FlowTable } from './flow-table.ts';
import { flow, rows2021 } from '../test-data/world.ts';

const everything: FlowChoice = {
  top: 3,
  focus: null,
  direction: 'in',
  with: null,
  amount: { from: null, to: null },
  side: 'receiver',
  accepts: () => true,
};
const table = flowTable(rows2021, true);
const pairs = (from: FlowTable, places: readonly number[]) =>
  places.map((place) => {
    const { sender, receiver } = flowAt(from, place);
    return `${sender}>${receiver}`;
  });

const anyTable = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom(...'ABCDEFGHIJ'),
      fc.constantFrom(...'ABCDEFGHIJ'),
      fc.integer({ min: 1, max: 1000 }),
    ),
    { selector: ([from, to]) => from + to, maxLength: 60 },
  )
  .map((rows) =>
    flowTable(
      rows.filter(([from, to]) => from !== to).map(([from, to, size]) => flow(from, to, size)),
      true,
    ),
  );

test('the top flows are strong and each untouched economy keeps its largest, faint', () => {
  const chosen = selectFlows(table, everything);
  expect(pairs(table, chosen.strong)).toEqual(['USA>MEX', 'ARE>IND', 'USA>IND']);
  expect(pairs(table, chosen.faint)).toEqual(['XUN>IND', 'IND>NPL']);
  expect(chosen.matching).toBe(8);
  expect(chosen.shown).toBe(93e9);
});

test('nobody with a flow is missing from the map, whatever the number of top flows', () => {
  fc.assert(
    fc.property(anyTable, fc.nat(20), (any, top) => {
      const { strong, faint } = selectFlows(any, { ...everything, top });
      const touched = new Set(
        [...strong, ...faint].flatMap((place) => [any.sender[place], any.receiver[place]]),
      );
      expect(touched.size).toBe(any.codes.length);
      expect(strong).toHaveLength(Math.min(top, any.length));
    }),
  );
});

test('a faint flow is the largest of one of its ends', () => {
  fc.assert(
    fc.property(anyTable, fc.nat(5), (any, top) => {
      const { faint } = selectFlows(any, { ...everything, top });
      for (const place of faint) {
        const ends = [any.sender[place], any.receiver[place]];
        const largest = ends.some((end) => {
          for (let other = 0; other < place; other++)
            if (any.sender[other] === end || any.receiver[other] === end) return false;
          return true;
        });
        expect(largest).toBe(true);
      }
    }),
  );
});

test('a focus draws its flows of the chosen direction and no other', () => {
  const into = selectFlows(table, { ...everything, focus: 'IND', top: 1 });
  expect(pairs(table, into.strong)).toEqual(['ARE>IND']);
  expect(pairs(table, into.faint)).toEqual(['USA>IND', 'XUN>IND']);
  const out = selectFlows(table, { ...everything, focus: 'IND', direction: 'out' });
  expect(pairs(table, out.strong)).toEqual(['IND>NPL']);
  const both = selectFlows(table, { ...everything, focus: 'IND', direction: 'both', top: 9 });
  expect(both.strong).toHaveLength(4);
});

test('a picked corridor is strong both ways, whatever the direction', () => {
  const chosen = selectFlows(table, { ...everything, focus: 'MEX', with: 'USA', top: 0 });
  expect(pairs(table, chosen.strong)).toEqual(['USA>MEX', 'MEX>USA']);
});

test('bounds and filters leave out what does not meet them', () => {
  const bounded = selectFlows(table, { ...everything, top: 99, amount: { from: 1e9, to: 16e9 } });
  expect(bounded.matching).toBe(5);
  const filtered = selectFlows(table, {
    ...everything,
    top: 99,
    accepts: (code) => code === 'NPL',
  });
  expect(pairs(table, filtered.strong)).toEqual(['IND>NPL', 'ARE>NPL', 'USA>NPL']);
  const partners = selectFlows(table, {
    ...everything,
    focus: 'IND',
    top: 99,
    accepts: (code) => code === 'USA',
  });
  expect(pairs(table, partners.strong)).toEqual(['USA>IND']);
});

test('an economy that has no flows focuses on nothing', () => {
  expect(selectFlows(table, { ...everything, focus: 'SYR' }).strong).toEqual([]);
});
