import { expect } from 'vitest';
import type { Row } from '../../../src/database/row.ts';

/** What the 80 % intervals of many forecasts held: the part of them, and how many they were. */
export const heldPart = 'sum(within)::DOUBLE / sum(forecasts) AS part, sum(forecasts) AS n';

/** Expects that the intervals hold what they promise, seen on more forecasts than `least`. */
export function expectHeld({ part, n }: Row, least: number): void {
  expect(Number(n)).toBeGreaterThan(least);
  expect(Number(part)).toBeGreaterThanOrEqual(0.77);
  expect(Number(part)).toBeLessThanOrEqual(0.83);
}
