import { geoEqualEarthRaw } from 'd3-geo';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { centralMeridian, edgeX, poleY, project, worldWidth } from './equal-earth.ts';

const [halfEquator = 0] = geoEqualEarthRaw(Math.PI, 0);
const scale = worldWidth / 2 / halfEquator;
const radians = Math.PI / 180;

test('agrees with d3-geo', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -169, max: 191, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
      (lon, lat) => {
        const [x, y] = project([lon, lat]);
        const [rawX = 0, rawY = 0] = geoEqualEarthRaw(
          (lon - centralMeridian) * radians,
          lat * radians,
        );
        expect(x).toBeCloseTo(rawX * scale, 6);
        expect(y).toBeCloseTo(-rawY * scale, 6);
      },
    ),
  );
});

test('knows its edge', () => {
  for (const lat of [-90, -60, -20, 0, 35, 66, 89.9]) {
    const [x, y] = project([191, lat]);
    expect(edgeX(y)).toBeCloseTo(x, 3);
    expect(project([-169, lat])[0]).toBeCloseTo(-x, 3);
  }
  expect(edgeX(0)).toBeCloseTo(worldWidth / 2, 9);
  expect(edgeX(poleY * 2)).toBeCloseTo(edgeX(poleY), 9);
});

test('takes longitudes of either turn', () => {
  expect(project([-170, 10])[0]).toBeCloseTo(project([190, 10])[0], 9);
});
