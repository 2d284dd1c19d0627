import { expect, test } from 'vitest';
import { flowTable } from '../world-map/flows/flow-table.ts';
import { flow } from '../world-map/test-data/world.ts';
import { edgeX } from '../../map/map-edge.ts';
import { nodeCentres } from './node-centres.ts';

const table = flowTable([flow('AAA', 'DDD', 300), flow('BBB', 'DDD', 100)], true);
const cluster = {
  sender: '@asia',
  receiver: 'DDD',
  places: [0, 1],
  value: 400,
  corridors: 2,
  modelled: false,
  weak: 0,
  women: 0,
  counted: 0,
};
const centre = (a: [number, number], b: [number, number]) =>
  nodeCentres(
    [cluster],
    table,
    new Map([
      ['AAA', a],
      ['BBB', b],
    ]),
  );

test('a sum begins in the middle of its economies, weighed by what each sends', () => {
  const centres = centre([0, 0], [40, 80]);
  const [x, y] = centres.get('@asia')!;
  expect(y).toBe(20);
  expect(x).toBeGreaterThan(5);
  expect(x).toBeLessThan(15);
  expect([...centres.keys()]).toEqual(['@asia']);
});

test('islands on both edges of the map have their middle at the edge, not across the world', () => {
  const [x] = centre([edgeX(0) - 10, 0], [10 - edgeX(0), 0]).get('@asia')!;
  expect(Math.abs(x)).toBeGreaterThan(edgeX(0) - 12);
  expect(Math.abs(x)).toBeLessThanOrEqual(edgeX(0));
});

test('of places that have no middle it is the one with the most; without a place there is none', () => {
  const even = { ...cluster, places: [0] };
  const half = flowTable([flow('AAA', 'DDD', 1), flow('BBB', 'DDD', 1)], true);
  const anchors = new Map<string, readonly [number, number]>([
    ['AAA', [0, 0]],
    ['BBB', [edgeX(0), 0]],
  ]);
  expect(nodeCentres([{ ...even, places: [0, 1] }], half, anchors).get('@asia')).toEqual([0, 0]);
  expect(nodeCentres([cluster], table, new Map()).size).toBe(0);
});
