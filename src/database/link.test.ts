import { expect, test } from 'vitest';
import { judgeLink } from './link.ts';

const files = (bytes: number, ms: number) => [
  { bytes: bytes / 2, from: 100, to: 100 + ms / 2 },
  { bytes: bytes / 2, from: 100 + ms / 4, to: 100 + ms },
];

test.each([
  [{ effectiveType: '4g', downlink: 10 }, 'ample'],
  [{ effectiveType: '4g', downlink: 4 }, 'unknown'],
  [{ effectiveType: '4g', downlink: 1.5 }, 'scarce'],
  [{ effectiveType: '3g', downlink: 10 }, 'scarce'],
  [{ effectiveType: '4g', downlink: 10, saveData: true }, 'scarce'],
  [{ effectiveType: '4g', downlink: 10, type: 'cellular' }, 'scarce'],
  [{ effectiveType: '4g', downlink: 10, type: 'wifi' }, 'ample'],
  [{ downlink: 0 }, 'scarce'],
] as const)('what the browser tells counts first: %o is %s', (hints, link) => {
  expect(judgeLink(hints, files(200_000, 10))).toBe(link);
});

test.each([
  [200_000, 100, 'ample'],
  [200_000, 400, 'unknown'],
  [200_000, 1000, 'scarce'],
  [50_000, 10, 'unknown'],
  [200_000, 0, 'unknown'],
] as const)('else %d bytes in %d ms are %s', (bytes, ms, link) => {
  expect(judgeLink(undefined, files(bytes, ms))).toBe(link);
  expect(judgeLink({}, files(bytes, ms))).toBe(link);
});

test('nothing is known of a page that came from the cache', () => {
  expect(judgeLink(undefined, [])).toBe('unknown');
});
