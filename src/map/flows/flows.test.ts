import { expect, test } from 'vitest';
import type { DrawnFlow } from './drawn-flow.ts';
import { findTarget } from './find-target.ts';
import { indexFlows } from './flow-index.ts';
import { flowWidth, taperedWidth, thinnestFlow, widestFlow } from './flow-width.ts';
import { pointOnPiece } from './flow-path.ts';
import { placeFlows } from './place-flows.ts';
import { testWorld } from '../geometry/test-world.ts';

const world = testWorld();
const flow = (sender: string, receiver: string, value: number, tone = 'plain'): DrawnFlow => ({
  sender,
  receiver,
  value,
  tone: tone as DrawnFlow['tone'],
});

test('widths follow the square root, from a hair to the widest', () => {
  expect(flowWidth(100, 100, 12)).toBe(12);
  expect(flowWidth(25, 100, 12)).toBe(6);
  expect(flowWidth(0, 100, 12)).toBe(thinnestFlow);
  expect(flowWidth(5, 0, 12)).toBe(thinnestFlow);
  expect(flowWidth(400, 100, 12)).toBe(12);
  expect(widestFlow(360)).toBeLessThan(widestFlow(1440));
  expect(taperedWidth(10, 0)).toBeGreaterThan(taperedWidth(10, 1));
});

test('draws small and dim flows first, and none without both ends on the map', () => {
  const placed = placeFlows(
    [
      flow('AAA', 'BBB', 9),
      flow('BBB', 'AAA', 3),
      flow('AAA', 'CCC', 50, 'dim'),
      flow('XUN', 'AAA', 99),
      flow('AAA', 'AAA', 7),
    ],
    world.anchors,
    null,
    10,
  );
  expect(placed.map((entry) => entry.flow.value)).toEqual([50, 3, 9]);
});

test('finds the flow under a pointer, not the faint ones', () => {
  const placed = placeFlows(
    [flow('AAA', 'BBB', 9), flow('BBB', 'AAA', 3), flow('AAA', 'CCC', 5, 'faint')],
    world.anchors,
    null,
    6,
  );
  const index = indexFlows(placed);
  for (const { flow: drawn, pieces } of placed) {
    const [first] = pieces;
    const [x, y] = first ? pointOnPiece(first, 0.5) : [0, 0];
    const found = index.nearest([x, y + 1], 1, 4);
    expect(found).toBe(drawn.tone === 'faint' ? null : drawn);
  }
  expect(index.nearest([400, 150], 1, 4)).toBeNull();
  expect(indexFlows([]).nearest([0, 0], 1, 4)).toBeNull();
});

test('a small economy is meant within twelve pixels, the country else', () => {
  const none = indexFlows([]);
  const at = (x: number, over: string | null) =>
    findTarget({ place: [x, 150], pixel: 1, over }, world.points, none);
  expect(at(211, null)).toEqual({ kind: 'economy', economy: 'CCC' });
  expect(at(213, 'BBB')).toEqual({ kind: 'economy', economy: 'BBB' });
  expect(at(260, null)).toBeNull();
});
