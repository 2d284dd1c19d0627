import { expect, test } from 'vitest';
import { costValue } from './sending-goals.ts';

test('a cost just above the ceiling, or below, is not written as the ceiling', () => {
  expect(costValue(5.02)).toMatchObject({ value: 5.02, as: 'full' });
  expect(costValue(4.97)).toMatchObject({ as: 'full' });
  expect(costValue(5)).not.toHaveProperty('as');
  expect(costValue(4.998)).not.toHaveProperty('as');
  expect(costValue(5.2)).not.toHaveProperty('as');
});
