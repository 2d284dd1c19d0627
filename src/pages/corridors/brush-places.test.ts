import { expect, test } from 'vitest';
import { axes } from '../../figures/corridor-table/axes.ts';
import { boundsOf, placesOf, withEnd } from './brush-places.ts';

const axis = axes.cost;
const open = { from: null, to: null };

test.each([
  { end: 'from', place: 500, bounds: { from: 25, to: null } },
  { end: 'to', place: -500, bounds: { from: null, to: 0 } },
  { end: 'from', place: -500, bounds: open },
  { end: 'to', place: 500, bounds: open },
] as const)('the $end end moved to $place of an open brush gives $bounds', (one) => {
  const places = withEnd(placesOf(axis, open), one.end, one.place, axis);
  expect(boundsOf(axis, places, open)).toEqual(one.bounds);
});

test('an end stops at the other', () => {
  const held = { from: 5, to: 7 };
  const places = placesOf(axis, held);
  expect(boundsOf(axis, withEnd(places, 'from', 500, axis), held)).toEqual({ from: 7, to: 7 });
  expect(boundsOf(axis, withEnd(places, 'to', -500, axis), held)).toEqual({ from: 5, to: 5 });
});
