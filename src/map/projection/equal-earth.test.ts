import fc from 'fast-check';
import { expect, test } from 'vitest';
import { project } from './equal-earth.ts';
import { edgeX, poleY, worldWidth } from '../map-edge.ts';

test('the edge is where the projection ends', () => {
  fc.assert(
    fc.property(fc.double({ min: -90, max: 90, noNaN: true }), (lat) => {
      const [x, y] = project([191, lat]);
      expect(edgeX(y)).toBeCloseTo(x, 3);
      expect(project([-169, lat])[0]).toBeCloseTo(-x, 3);
    }),
  );
  expect(project([11, -90])[1]).toBeCloseTo(poleY, 6);
  expect(edgeX(0)).toBeCloseTo(worldWidth / 2, 9);
  expect(edgeX(poleY * 2)).toBeCloseTo(edgeX(poleY), 9);
});

test('takes longitudes of either turn', () => {
  expect(project([-170, 10])[0]).toBeCloseTo(project([190, 10])[0], 9);
});
