import { expect, test } from 'vitest';
import { project } from '../projection/equal-earth.ts';
import { nearestEconomy, neighbour } from './neighbour.ts';
import { placeLabels } from '../map-label.ts';

const anchors = new Map([
  ['ESP', project([-3.5, 40])],
  ['PRT', project([-8, 39.6])],
  ['FRA', project([2.5, 46.7])],
  ['MAR', project([-7, 31.6])],
  ['USA', project([-97, 39])],
] as const);
const spain = project([-3.5, 40]);

test('goes to the nearest economy that way', () => {
  expect(neighbour(anchors, spain, 'left')).toBe('PRT');
  expect(neighbour(anchors, spain, 'up')).toBe('FRA');
  expect(neighbour(anchors, spain, 'down')).toBe('MAR');
  expect(neighbour(anchors, project([-8, 39.6]), 'left')).toBe('USA');
});

test('stays where nothing lies that way', () => {
  expect(neighbour(anchors, project([-97, 39]), 'left')).toBeNull();
  expect(nearestEconomy(anchors, spain)).toBe('ESP');
  expect(nearestEconomy(new Map(), spain)).toBeNull();
});

test('labels do not cover one another', () => {
  const labels = [
    { economy: 'ESP', text: 'Spain' },
    { economy: 'PRT', text: 'Portugal' },
    { economy: 'QQQ', text: 'Nowhere' },
  ];
  const [spainLabel, portugal, ...rest] = placeLabels(labels, anchors, 1);
  expect(rest).toEqual([]);
  expect(spainLabel?.y).toBeLessThan(spain[1]);
  expect(portugal?.y).toBeGreaterThan(spain[1]);
});
