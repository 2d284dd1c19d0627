import { expect, test } from 'vitest';
import { axes } from '../../../figures/corridor-table/axes.ts';
import { boundsOf, handleIndicesOf, withEnd } from './handle-indices.ts';

const axis = axes.cost;
const open = { from: null, to: null };

test.each([
  { end: 'from', index: 500, bounds: { from: 25, to: null } },
  { end: 'to', index: -500, bounds: { from: null, to: 0 } },
  { end: 'from', index: -500, bounds: open },
  { end: 'to', index: 500, bounds: open },
] as const)('the $end end moved to $index of an open brush gives $bounds', (one) => {
  const handles = withEnd(handleIndicesOf(axis, open), one.end, one.index, axis);
  expect(boundsOf(axis, handles, open)).toEqual(one.bounds);
});

test('an end stops at the other', () => {
  const held = { from: 5, to: 7 };
  const handles = handleIndicesOf(axis, held);
  expect(boundsOf(axis, withEnd(handles, 'from', 500, axis), held)).toEqual({ from: 7, to: 7 });
  expect(boundsOf(axis, withEnd(handles, 'to', -500, axis), held)).toEqual({ from: 5, to: 5 });
});
