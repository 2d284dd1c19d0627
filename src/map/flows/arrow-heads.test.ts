import { expect, test } from 'vitest';
import { arrowHeads, headCorners } from './arrow-heads.ts';
import type { DrawnFlow } from './drawn-flow.ts';
import { placeFlows } from './place-flows.ts';

const anchors = new Map<string, [number, number]>([
  ['AAA', [-100, 0]],
  ['BBB', [100, 0]],
  ['CCC', [0, 60]],
]);
const flow = (sender: string, receiver: string, tone: DrawnFlow['tone'] = 'plain') => ({
  sender,
  receiver,
  value: 1,
  tone,
});
const headsOf = (flows: readonly DrawnFlow[]) => arrowHeads(placeFlows(flows, anchors, null, 10));

test('a head points from the sender to the receiver, beyond the middle of its way', () => {
  const [there] = headsOf([flow('AAA', 'BBB')]);
  const [back] = headsOf([flow('BBB', 'AAA')]);
  expect(there?.dx).toBeGreaterThan(0.9);
  expect(back?.dx).toBeLessThan(-0.9);
  expect(there?.x).toBeGreaterThan(0);
  expect(back?.x).toBeLessThan(0);
  expect(Math.hypot(there?.dx ?? 0, there?.dy ?? 0)).toBeCloseTo(1, 9);
});

test('what is out of focus has none', () => {
  expect(headsOf([flow('AAA', 'BBB', 'dim'), flow('AAA', 'CCC', 'faint')])).toEqual([]);
});

test('its tip lies ahead of the two corners behind it, as long as it is asked to be', () => {
  const [head] = headsOf([flow('AAA', 'BBB')]);
  const [tipX = 0, tipY = 0, leftX = 0, leftY = 0, rightX = 0, rightY = 0] = headCorners(head!, 8);
  const behind = [(leftX + rightX) / 2, (leftY + rightY) / 2] as const;
  expect(Math.hypot(tipX - behind[0], tipY - behind[1])).toBeCloseTo(8, 9);
  expect((tipX - behind[0]) * head!.dx + (tipY - behind[1]) * head!.dy).toBeCloseTo(8, 9);
});
