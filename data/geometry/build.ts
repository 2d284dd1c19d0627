import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { quantize } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Objects, Topology } from 'topojson-specification';
import { encodeArcs } from '../../src/map/geometry/encoded-arcs.ts';
import { project } from '../../src/map/projection/equal-earth.ts';
import { propertiesOf } from './area-properties.ts';
import { type Detail, largestArea, toPlanar } from './planar.ts';
import type { AtlasTopology } from './topology.ts';

/** A file for the data build. */
export interface GeometryFile {
  /** Logical name in the manifest. */
  name: 'geometry/world-110' | 'geometry/world-50';
  /** JSON text. */
  text: string;
}

/** A row of the economy table, as far as the map needs it. */
export interface PlacedEconomy {
  economy: string;
  lon: number;
  lat: number;
}

/** Below this size (square root of the largest piece's area, planar units) an economy gets a point. */
const pointBelow = 2.2;

const levels: readonly { scale: 110 | 50; detail: Detail; grid: number }[] = [
  { scale: 110, detail: { bend: 0.02, island: 0.3 }, grid: 0.2 },
  { scale: 50, detail: { bend: 0.002, island: 0.01 }, grid: 0.05 },
];

/**
 * Builds both world files from the committed geometry and the table of economies.
 *
 * Each is TopoJSON in planar coordinates (see `src/map/projection/equal-earth.ts`) with objects `economies`,
 * `background` (land in nobody's figures), `borders` and `contested`, and with two members: `anchors`,
 * where flows and labels of an economy start, and `points`, the size of those that are too small to hit,
 * which stand at their anchors. Its arcs are one text (`encodeArcs`).
 *
 * @throws Error naming an economy that has neither shape nor place.
 */
export async function buildGeometry(): Promise<GeometryFile[]> {
  const economies = readEconomies(
    await readFile(new URL('../tables/economy.csv', import.meta.url), 'utf8'),
  );
  const fine = await readTopology(50);
  const sizes = sizesOf(fine);
  return Promise.all(
    levels.map(async ({ scale, detail, grid }): Promise<GeometryFile> => {
      const degrees = scale === 50 ? fine : await readTopology(scale);
      const { arcs, ...world } = worldFile(degrees, economies, sizes, detail, grid);
      const text = JSON.stringify({ ...world, arcs: encodeArcs(arcs) });
      return { name: `geometry/world-${scale}`, text };
    }),
  );
}

async function readTopology(scale: 110 | 50): Promise<AtlasTopology> {
  const file = new URL(`world-${scale}.topojson`, import.meta.url);
  return JSON.parse(await readFile(file, 'utf8')) as AtlasTopology;
}

/**
 * Reads the placed economies of `economy.csv`.
 *
 * @throws Error naming an economy that is placed without a longitude and latitude.
 */
export function readEconomies(csv: string): PlacedEconomy[] {
  const rows = parse(csv, { columns: true, skip_empty_lines: true }) as Record<string, string>[];
  return rows
    .filter((row) => row['placed'] === 'true')
    .map((row) => {
      const economy = row['economy'] ?? '';
      const lon = Number(row['lon'] || Number.NaN);
      const lat = Number(row['lat'] || Number.NaN);
      if (!Number.isFinite(lon) || !Number.isFinite(lat)) {
        throw new Error(`economy.csv: ${economy}: placed, but without longitude and latitude`);
      }
      return { economy, lon, lat };
    });
}

/** One world file; see {@link buildGeometry}. `grid` is the step of the coordinates, in planar units. */
export function worldFile(
  degrees: AtlasTopology,
  economies: readonly PlacedEconomy[],
  sizes: ReadonlyMap<string, number>,
  detail: Detail,
  grid: number,
): Topology & { anchors: Record<string, [number, number]>; points: Record<string, number> } {
  const planar = toPlanar(degrees, detail);
  const places = new Map(economies.map(({ economy, lon, lat }) => [economy, project([lon, lat])]));
  const { geometries } = planar.objects.areas;
  const coded = geometries.filter(({ properties }) =>
    places.has(propertiesOf({ properties }).code ?? ''),
  );
  const objects = {
    economies: collection(coded.map((geometry) => withId(geometry))),
    background: collection(
      geometries
        .filter((geometry) => !coded.includes(geometry))
        .map((geometry) => withId({ ...geometry, properties: {} })),
    ),
    borders: planar.objects.borders,
    contested: planar.objects.contested,
  };
  const quantised = quantize({ ...planar, objects } as Topology<Objects>, {
    scale: [grid, grid],
    translate: [-500, -250],
  });
  const { bbox: _, ...topology } = quantised;
  return {
    ...topology,
    anchors: Object.fromEntries([...places].map(([code, [x, y]]) => [code, [tenth(x), tenth(y)]])),
    points: pointsOf(planar, places.keys(), sizes),
  };
}

type Geometry = Topology['objects'][string];

const tenth = (value: number): number => Math.round(value * 10) / 10;

const collection = (geometries: Geometry[]): Geometry => ({
  type: 'GeometryCollection',
  geometries: geometries as GeometryCollection['geometries'],
});

function withId({ properties, ...geometry }: Geometry): Geometry {
  const { code, part } = propertiesOf({ properties });
  return {
    ...geometry,
    ...(code ? { id: code } : {}),
    ...(part ? { properties: { part } } : {}),
  } as Geometry;
}

/** Size of each economy on the map: the square root of its largest piece, in planar units. */
export function sizesOf(degrees: AtlasTopology): Map<string, number> {
  const planar = toPlanar(degrees, { bend: 0, island: 0 });
  const sizes = new Map<string, number>();
  for (const geometry of planar.objects.areas.geometries) {
    const { code } = propertiesOf(geometry);
    if (!code || geometry.type !== 'MultiPolygon') continue;
    const size = Math.sqrt(largestArea(planar as Topology, geometry as MultiPolygon));
    sizes.set(code, Math.max(sizes.get(code) ?? 0, size));
  }
  return sizes;
}

/** Sizes of the economies too small to hit, or without a shape, in this topology. */
function pointsOf(
  planar: AtlasTopology,
  placed: Iterable<string>,
  sizes: ReadonlyMap<string, number>,
): Record<string, number> {
  const drawn = new Set(planar.objects.areas.geometries.map((area) => propertiesOf(area).code));
  return Object.fromEntries(
    [...placed]
      .map((code): [string, number] => [code, drawn.has(code) ? tenth(sizes.get(code) ?? 0) : 0])
      .filter(([, size]) => size < pointBelow),
  );
}

/** The areas that are coloured with an economy though they are not its own, or belong to none. */
export function listUncoded(
  degrees: AtlasTopology,
): { name: string; code: string | null; note: string }[] {
  return degrees.objects.areas.geometries.flatMap((area) => {
    const { part, code, note } = propertiesOf(area);
    return part ? [{ name: part, code, note: note ?? '' }] : [];
  });
}
