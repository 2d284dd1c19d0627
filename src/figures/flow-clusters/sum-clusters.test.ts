import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DrawnEconomy } from '../../domain/placed-economy.ts';
import { flowTable } from '../world-map/flows/flow-table.ts';
import type { FlowRow } from '../world-map/query/rows.ts';
import { isGroup } from './is-sum.ts';
import { limitsOf, levels } from './level.ts';
import { sumClusters } from './sum-clusters.ts';

const place = (
  economy: string,
  region: 'africa' | 'asia' | null,
  subregion: string | null,
): DrawnEconomy => ({ economy, region, subregion, placed: region !== null });

const economies = new Map(
  [
    place('AAA', 'africa', 'Northern Africa'),
    place('BBB', 'africa', 'Sub-Saharan Africa'),
    place('CCC', 'africa', 'Sub-Saharan Africa'),
    place('DDD', 'asia', 'Southern Asia'),
    place('EEE', 'asia', 'Western Asia'),
    place('XUN', null, null),
  ].map((one) => [one.economy, one]),
);

const row = (sender: string, receiver: string, value: number, more: Partial<FlowRow> = {}) => ({
  sender,
  receiver,
  value,
  female: null,
  quotes: null,
  status: 'published' as const,
  rank: 0,
  ...more,
});

const none = limitsOf('region', 100);
const everyPlace = (table: { length: number }) => Array.from({ length: table.length }, (_, i) => i);

const anyRows = fc.uniqueArray(
  fc.record({
    sender: fc.constantFrom(...economies.keys()),
    receiver: fc.constantFrom(...economies.keys()),
    value: fc.integer({ min: 1, max: 1000 }),
    modelled: fc.boolean(),
  }),
  { selector: ({ sender, receiver }) => sender + receiver, maxLength: 36 },
);

test('every flow is in one sum, by itself or off the map, at every level and with any focus', () => {
  fc.assert(
    fc.property(
      anyRows,
      fc.nat(20),
      fc.constantFrom(...levels),
      fc.option(fc.constantFrom('AAA', 'DDD')),
      (rows, top, level, focus) => {
        const table = flowTable(
          rows.map(({ sender, receiver, value, modelled }) =>
            row(sender, receiver, value, { status: modelled ? 'modelled' : 'published' }),
          ),
          true,
        );
        const all = everyPlace(table);
        const limits = limitsOf(level, 1000);
        const [strong, small] = [all.slice(0, top), all.slice(top)];
        const made = sumClusters({ table, strong, small, economies, limits, focus });
        const { singles, split, clusters, off } = made;
        const parts = [singles, off, ...clusters];
        expect(parts.reduce((sum, { value }) => sum + value, 0)).toBe(table.total);
        expect(parts.reduce((sum, { corridors }) => sum + corridors, 0)).toBe(table.length);
        const summed = clusters.flatMap(({ places }) => places);
        expect(new Set([...summed, ...split]).size).toBe(summed.length + split.length);
        for (const { sender, receiver, value, places, modelled } of clusters) {
          expect(isGroup(sender) || isGroup(receiver)).toBe(true);
          expect(places.length).toBeGreaterThan(1);
          expect(value).toBe(places.reduce((sum, one) => sum + table.value[one]!, 0));
          expect(modelled).toBe(places.some((one) => table.status[one] === 'modelled'));
        }
        expect(sumClusters({ table, strong, small, economies, limits, focus })).toEqual(made);
      },
    ),
  );
});

test('large parts leave a sum, from regions to their parts to single corridors', () => {
  const table = flowTable(
    [
      row('AAA', 'DDD', 50),
      row('BBB', 'DDD', 6),
      row('CCC', 'DDD', 5),
      row('BBB', 'EEE', 2),
      row('CCC', 'EEE', 1),
      row('DDD', 'EEE', 3),
    ],
    true,
  );
  const at = (subregion: number, economy: number) => {
    const limits = { subregion, economy };
    const small = everyPlace(table);
    const made = sumClusters({ table, strong: [], small, economies, limits, focus: null });
    return made.clusters.map((one) => [one.sender, one.receiver, one.value]);
  };
  // What within Asia is one corridor is that corridor.
  expect(at(Infinity, Infinity)).toEqual([['@africa', '@asia', 64]]);
  expect(at(10, Infinity)).toEqual([
    ['@africa/sub_saharan_africa', '@asia/southern_asia', 11],
    ['@africa', '@asia', 3],
  ]);
  expect(at(10, 5)).toEqual([['@africa', '@asia', 3]]);
});

test('the economy in focus stays an end by itself, and its neighbours are a sum beside it', () => {
  const table = flowTable(
    [row('DDD', 'BBB', 2), row('EEE', 'BBB', 1), row('AAA', 'BBB', 1), row('CCC', 'BBB', 1)],
    true,
  );
  const small = everyPlace(table);
  const made = sumClusters({ table, strong: [], small, economies, limits: none, focus: 'BBB' });
  expect(made.clusters.map(({ sender, receiver, value }) => [sender, receiver, value])).toEqual([
    ['@asia', 'BBB', 3],
    ['@africa', 'BBB', 2],
  ]);
});

test('women are counted where their number is known, and what rests on little is told', () => {
  const table = flowTable(
    [
      row('AAA', 'DDD', 100, { female: 40 }),
      row('BBB', 'DDD', 50),
      row('CCC', 'DDD', 10, { female: 5, status: 'thin' }),
    ],
    true,
  );
  const small = everyPlace(table);
  const made = sumClusters({ table, strong: [], small, economies, limits: none, focus: null });
  expect(made.clusters).toMatchObject([{ value: 160, women: 45, counted: 110, weak: 1 }]);
});
