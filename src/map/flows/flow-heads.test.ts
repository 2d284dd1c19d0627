import { expect, test } from 'vitest';
import type { DrawnFlow } from './drawn-flow.ts';
import { flowHeads } from './flow-heads.ts';
import { placeFlows } from './place-flows.ts';

const anchors = new Map<string, [number, number]>([
  ['AAA', [0, 0]],
  ['BBB', [100, 0]],
  ['CCC', [0, 100]],
  ['EEE', [480, 0]],
  ['WWW', [-480, 0]],
]);
const flow = (sender: string, receiver: string, over: Partial<DrawnFlow> = {}): DrawnFlow => ({
  sender,
  receiver,
  value: 10,
  tone: 'plain',
  ...over,
});
const heads = (flows: readonly DrawnFlow[], focus: string, pixel = 1) =>
  flowHeads(placeFlows(flows, anchors, null, 10), focus, pixel)
    .split('Z')
    .filter((head) => head !== '')
    .map((head) => [...head.matchAll(/-?[\d.]+/g)].map(Number));

test('only lines of the economy in focus that can be pointed at have a head', () => {
  const flows = [
    flow('AAA', 'BBB'),
    flow('CCC', 'AAA'),
    flow('CCC', 'BBB'),
    flow('BBB', 'AAA', { tone: 'faint' }),
  ];
  expect(heads(flows, 'AAA')).toHaveLength(2);
  expect(heads(flows, 'DDD')).toEqual([]);
});

test('a head points from the sender to the receiver, past the middle of the line', () => {
  const [[tip = 0, , back = 0] = []] = heads([flow('AAA', 'BBB')], 'AAA');
  expect(tip).toBeGreaterThan(back);
  expect(back).toBeGreaterThan(50);
  const [[left = 0, , right = 0] = []] = heads([flow('BBB', 'AAA')], 'AAA');
  expect(left).toBeLessThan(right);
});

test('of lines that run together the widest has a head, and more have one when they are apart', () => {
  const flows = [flow('AAA', 'BBB', { value: 1 }), flow('AAA', 'BBB'), flow('CCC', 'BBB')];
  const sizes = heads(flows, 'BBB');
  expect(sizes).toHaveLength(2);
  expect(heads(flows, 'BBB', 20)).toHaveLength(1);
});

test('a head is as large on screen at every zoom, and where a line is cut at the edge on its second part', () => {
  const size = (pixel: number) => {
    const [[x = 0, y = 0, ax = 0, ay = 0, bx = 0, by = 0] = []] = heads(
      [flow('AAA', 'BBB')],
      'BBB',
      pixel,
    );
    return Math.hypot(x - (ax + bx) / 2, y - (ay + by) / 2) / pixel;
  };
  expect(size(0.5)).toBeCloseTo(size(2), 1);
  const [[tip = 0] = []] = heads([flow('EEE', 'WWW')], 'WWW');
  expect(tip).toBeLessThan(0);
});
