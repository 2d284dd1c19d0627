import { expect, test } from 'vitest';
import { createFormat } from '../../../domain/format.ts';
import { ownCell } from './own-cell.ts';

const format = createFormat('en', String);

test('a small value of one’s own is not written as zero', () => {
  expect([0.004, -0.0000123, 0.999, 0].map((value) => ownCell(value, format))).toEqual([
    '0.004',
    '\u22120.0000123',
    '0.999',
    '0',
  ]);
  expect([12.345, 1_234_567.8].map((value) => ownCell(value, format))).toEqual([
    '12.35',
    '1,234,568',
  ]);
});
