import { expect, test } from 'vitest';
import { estimatedPartners } from './estimated-partners.ts';
import type { AskedFlow } from './asked-flow.ts';

const flow = (sender: string, value: number, low: number, high = 2 * value): AskedFlow => ({
  sender,
  receiver: 'NPL',
  value,
  low,
  high,
  female: null,
  status: 'modelled',
  quotes: null,
  rank: 1,
});
const said = (...flows: AskedFlow[]) =>
  estimatedPartners('NPL', 'in', 2024, flows).map(({ id }) => id.split('finding.')[1]);

test('one leads, two within a tenth do together, and one from nothing may', () => {
  expect(said(flow('SAU', 22e8, 18e8), flow('MYS', 10e8, 9e8))).toEqual(['received.both']);
  expect(said(flow('SAU', 22e8, 18e8), flow('MYS', 21.5e8, 18e8))).toEqual(['received.tied']);
  expect(said(flow('IND', 22e8, 0), flow('MYS', 21.5e8, 18e8))).toEqual(['received.up']);
  expect(said(flow('SAU', 22e8, 18e8))).toEqual(['received_all.both']);
  expect(said()).toEqual([]);
});

test('of a small total no receiver is named, and a part is of all that the estimate has', () => {
  const [little] = estimatedPartners('NPL', 'out', 2024, [flow('NPL', 9e5, 8e5)]);
  expect(little?.id).toBe('newest-partners:finding.paid.little');
  const [one] = estimatedPartners('NPL', 'in', 2024, [
    flow('SAU', 3e8, 2e8),
    flow('MYS', 1e8, 9e7),
  ]);
  expect(one?.values).toMatchObject({
    share: { kind: 'share', value: 75 },
    low: { value: 2e8 },
    high: { value: 6e8 },
  });
});
