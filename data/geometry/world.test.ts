import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import type { MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { beforeAll, describe, expect, test } from 'vitest';
import { decodeArcs } from '../../src/map/geometry/encoded-arcs.ts';
import { project } from '../../src/map/projection/equal-earth.ts';
import { edgeX, worldWidth } from '../../src/map/map-edge.ts';
import { buildGeometry, listUncoded, readEconomies } from './build.ts';
import type { AtlasTopology } from './topology.ts';

interface Built {
  topology: Topology;
  text: string;
  shapes: Map<string, Position[][][]>;
  points: string[];
  anchors: Record<string, [number, number]>;
}

const worlds = new Map<string, Built>();
let placed: string[] = [];

beforeAll(async () => {
  const csv = await readFile(new URL('../tables/economy.csv', import.meta.url), 'utf8');
  placed = readEconomies(csv).map(({ economy }) => economy);
  for (const { name, text } of await buildGeometry()) {
    const file = JSON.parse(text) as Topology &
      Pick<Built, 'anchors'> & { arcs: unknown; points: Record<string, number> };
    const topology = { ...file, arcs: decodeArcs(String(file.arcs)) };
    const shapes = new Map<string, Position[][][]>();
    const collection = feature(topology, topology.objects['economies'] as GeometryCollection);
    for (const { id, geometry } of collection.features) {
      const polygons = (geometry as MultiPolygon).coordinates;
      shapes.set(String(id), [...(shapes.get(String(id)) ?? []), ...polygons]);
    }
    const points = Object.keys(file.points);
    worlds.set(name, { topology, text, shapes, points, anchors: topology.anchors });
  }
});

const world = (name: string): Built => {
  const built = worlds.get(`geometry/${name}`);
  if (!built) throw new Error(`${name} was not built`);
  return built;
};
const widthOf = (polygons: Position[][][]): number => {
  const xs = polygons.flat(2).map(([x = 0]) => x);
  return Math.max(...xs) - Math.min(...xs);
};

describe.each(['world-110', 'world-50'])('%s', (name) => {
  test('holds every placed economy as a shape or a point, with an anchor', () => {
    const { shapes, points, anchors } = world(name);
    const missing = placed.filter((code) => !shapes.has(code) && !points.includes(code));
    expect(placed.length).toBeGreaterThanOrEqual(233);
    expect(missing).toEqual([]);
    expect(placed.filter((code) => !anchors[code])).toEqual([]);
  });

  test('shows the small ones as points', () => {
    const small = ['SGP', 'MLT', 'WSM', 'TON', 'XCX', 'GIB', 'TKL', 'BHR', 'HKG'];
    expect(world(name).points).toEqual(expect.arrayContaining(small));
  });

  test('keeps Russia and Fiji whole', () => {
    const { shapes } = world(name);
    const fiji = widthOf(shapes.get('FJI') ?? []);
    expect(fiji).toBeLessThan(0.02 * worldWidth);
    const russia = shapes.get('RUS') ?? [];
    expect(widthOf(russia)).toBeLessThan(0.45 * worldWidth);
    const mainland = Math.max(...russia.map((polygon) => widthOf([polygon])));
    expect(mainland).toBeGreaterThan(0.8 * widthOf(russia));
  });

  test('smears nothing across the map', () => {
    const { shapes } = world(name);
    const wide = [...shapes].filter(([, polygons]) =>
      polygons.some((polygon) => widthOf([polygon]) > 0.6 * worldWidth),
    );
    expect(wide.map(([code]) => code)).toEqual([]);
  });

  test('stays within the edge', () => {
    const { shapes } = world(name);
    const beyond = [...shapes.values()].flat(3).map(([x = 0, y = 0]) => Math.abs(x) - edgeX(y));
    expect(beyond.reduce((a, b) => Math.max(a, b))).toBeLessThan(0.3);
  });

  test('shares borders: no arc of the solid mesh is drawn as contested', () => {
    const { topology } = world(name);
    const arcsOf = (object: string): number[] => {
      const lines = topology.objects[object] as { arcs?: number[][] };
      return (lines.arcs ?? []).flat().map((arc) => (arc < 0 ? ~arc : arc));
    };
    const contested = new Set(arcsOf('contested'));
    const solid = arcsOf('borders');
    expect(contested.size).toBeGreaterThan(8);
    expect(solid.length).toBeGreaterThan(250);
    expect(solid.filter((arc) => contested.has(arc))).toEqual([]);
  });

  test.each([
    ['Western Sahara and Morocco', -10, 27.67],
    ['Kosovo and Serbia', 21.2, 43.1],
    ['Northern Cyprus', 33.4, 35.1],
    ['Somaliland and Somalia', 48.9, 9],
    ['Perekop', 33.8, 46.1],
    ['the Falklands', -59.5, -51.5],
    ['Taiwan', 121, 23.7],
    ['the Line of Control', 74.5, 34.3],
  ])('draws %s dashed', (_, lon, lat) => {
    const { topology } = world(name);
    const [px, py] = project([lon, lat]);
    const lines = feature(topology, topology.objects['contested'] as Topology['objects'][string]);
    const coordinates =
      'geometry' in lines && 'coordinates' in lines.geometry ? lines.geometry.coordinates : [];
    const gaps = (coordinates as Position[][])
      .flat()
      .map(([x = 0, y = 0]) => Math.hypot(x - px, y - py));
    expect(Math.min(...gaps)).toBeLessThan(6);
  });
});

test('is light enough', () => {
  const size = (name: string): number => brotliCompressSync(world(name).text).length;
  expect(size('world-110')).toBeLessThan(35_000);
  expect(size('world-50')).toBeLessThan(250_000);
});

test('colours uncoded areas with the economy they are reported under', async () => {
  const file = new URL('world-50.topojson', import.meta.url);
  const listed = listUncoded(JSON.parse(await readFile(file, 'utf8')) as AtlasTopology);
  const codes = Object.fromEntries(listed.map(({ name, code }) => [name, code]));
  expect(codes).toEqual({
    'Northern Cyprus': 'CYP',
    Somaliland: 'SOM',
    Crimea: 'UKR',
    'Siachen Glacier': null,
  });
  for (const { note } of listed) expect(note).not.toBe('');
});
