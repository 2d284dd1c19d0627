import { describe, expect, test } from 'vitest';
import { cutPolygon } from './cut.ts';
import { toAreas } from './import.ts';
import { parseNaturalEarth } from './natural-earth.ts';
import { buildTopology } from './topology.ts';

const square = (west: number, south: number, east: number, north: number): number[][] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const shape = (code: string, ring: number[][], more: Record<string, unknown> = {}): unknown => ({
  type: 'Feature',
  properties: { name: code, admin: code, adm0_a3: code, iso_a3_eh: code, note_brk: null, ...more },
  geometry: { type: 'Polygon', coordinates: [ring] },
});
const file = (...features: unknown[]): string =>
  JSON.stringify({ type: 'FeatureCollection', features });
const read = (...features: unknown[]) => parseNaturalEarth('test.geojson', file(...features));

describe('reading', () => {
  test('takes code, name and dispute', () => {
    const [first] = read(shape('ABC', square(0, 0, 1, 1), { note_brk: 'Claimed by D' }));
    expect(first).toMatchObject({ iso: 'ABC', name: 'ABC', disputeNote: 'Claimed by D' });
  });

  test.each([
    ['not JSON', '{', /test\.geojson: the file: is not JSON/],
    ['no features', '{"type":"FeatureCollection","features":[]}', /no features/],
    [
      'a code of four letters',
      file(shape('ABC', square(0, 0, 1, 1), { iso_a3_eh: 'ABCD' })),
      /feature 1: .*iso_a3_eh/s,
    ],
    [
      'a point off the Earth',
      file(shape('ABC', square(0, 0, 1, 95))),
      /feature 1 \(ABC\): has a point off/,
    ],
    [
      'an open ring',
      file(
        shape('ABC', [
          [0, 0],
          [1, 1],
          [0, 0],
        ]),
      ),
      /fewer than four points/,
    ],
  ])('refuses %s, naming file, feature and reason', (_, raw, reason) => {
    expect(() => parseNaturalEarth('test.geojson', raw)).toThrow(reason);
  });

  test('refuses an area without a code that nobody has placed', () => {
    const shapes = read(shape('QQQ', square(0, 0, 1, 1), { iso_a3_eh: '-99' }));
    expect(() => toAreas('test.geojson', shapes)).toThrow(/QQQ: has no ISO code/);
  });
});

describe('cutting', () => {
  test('turns what lies west of the edge', () => {
    const [polygon] = cutPolygon([square(-175, 0, -171, 2)]);
    expect(polygon?.[0]?.[0]).toEqual([185, 0]);
  });

  test('cuts what crosses it', () => {
    const pieces = cutPolygon([square(-171, 0, -167, 2)]);
    const spans = pieces.map(([ring = []]) => [
      Math.min(...ring.map(([x = 0]) => x)),
      Math.max(...ring.map(([x = 0]) => x)),
    ]);
    expect(spans).toEqual([
      [-169, -167],
      [189, 191],
    ]);
  });

  test('lets halves at the antimeridian grow together', () => {
    const east = shape('FJI', square(178, -17.0004, 180, -16));
    const west = shape('FJI', [
      [-180, -17], [-178, -17], [-178, -16], [-180, -16.0003], [-180, -16.4], [-180, -17],
    ]); // prettier-ignore
    const { objects } = buildTopology(toAreas('test.geojson', read(east, west)), 1e5);
    const [fiji] = objects.areas.geometries;
    expect(objects.areas.geometries).toHaveLength(1);
    expect(fiji?.type).toBe('MultiPolygon');
    expect(fiji && 'arcs' in fiji ? fiji.arcs : []).toHaveLength(1);
  });
});

describe('lines', () => {
  const linesOf = (object: unknown): number =>
    ((object as { arcs?: number[][] }).arcs ?? []).flat().length;

  test('a border with a disputed area is contested, others are not', () => {
    const shapes = read(
      shape('AAA', square(0, 0, 10, 10)),
      shape('BBB', square(10, 0, 20, 10)),
      shape('CCC', square(20, 0, 30, 10), { note_brk: 'Self admin.; Claimed by BBB' }),
    );
    const { objects } = buildTopology(toAreas('test.geojson', shapes), 1e5);
    expect(linesOf(objects.borders)).toBe(1);
    expect(linesOf(objects.contested)).toBe(1);
  });

  test('a note that is no dispute leaves borders solid', () => {
    const shapes = read(
      shape('AAA', square(0, 0, 10, 10)),
      shape('BBB', square(10, 0, 20, 10), { note_brk: 'U.K. crown dependency' }),
    );
    const { objects } = buildTopology(toAreas('test.geojson', shapes), 1e5);
    expect([linesOf(objects.borders), linesOf(objects.contested)]).toEqual([1, 0]);
  });
});
