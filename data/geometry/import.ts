import { readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { codeOf, disputedWithoutNote, liftedParts, uncodedAreas } from './areas.ts';
import { cutPolygon } from './cut.ts';
import { GeometryFileError, type PublishedShape, readNaturalEarth } from './natural-earth.ts';
import { type Area, type AtlasTopology, buildTopology } from './topology.ts';

const antarctica = 'ATA';
const grids = { 110: 2e4, 50: 6e4 } as const;
type Box = readonly [number, number, number, number];
const disputeWords = /claim|self.?admin/i;

/**
 * Turns a Natural Earth countries file into the project's own topology, in degrees: Antarctica
 * left out, cut at the edge of the map instead of at the antimeridian, uncoded areas under the
 * economy they are reported with, disputed ones marked.
 *
 * @param folder holds `ne5_countries110.geojson` and `ne5_countries50.geojson`.
 * @throws GeometryFileError naming file, feature and reason.
 */
export async function importGeometry(folder: string, detail: 110 | 50): Promise<AtlasTopology> {
  const shapes = await readNaturalEarth(folder, detail);
  const file = `ne5_countries${detail}.geojson`;
  return buildTopology(toAreas(file, shapes), grids[detail]);
}

/** Areas of a file's shapes; see {@link importGeometry}. */
export function toAreas(file: string, shapes: readonly PublishedShape[]): Area[] {
  const areas: Area[] = [];
  for (const shape of shapes) {
    if (shape.iso === antarctica) continue;
    const uncoded = uncodedAreas.find(({ admin, within }) => admin === shape.admin && !within);
    const code = uncoded ? uncoded.under : (codeOf[shape.admin] ?? shape.iso);
    if (!uncoded && code === null) {
      throw new GeometryFileError(file, shape.name, 'has no ISO code and is not in areas.ts');
    }
    const disputed =
      disputeWords.test(shape.disputeNote ?? '') || disputedWithoutNote.includes(shape.admin);
    areas.push({
      code,
      ...(uncoded ? { part: uncoded.name, note: uncoded.note } : {}),
      ...(disputed ? { disputed } : {}),
      ...(disputed && !uncoded && shape.disputeNote ? { note: shape.disputeNote } : {}),
      polygons: shape.polygons.flatMap((polygon) => cutPolygon(polygon)),
    });
    liftOut(file, shape, areas);
  }
  return areas;
}

/** Takes parts that statistics report elsewhere, or apart, out of the area just added. */
function liftOut(file: string, shape: PublishedShape, areas: Area[]): void {
  const whole = areas.at(-1);
  if (!whole) return;
  const take = (within: Box): Area['polygons'] => {
    const taken = whole.polygons.filter((polygon) => isWithin(polygon, within));
    whole.polygons = whole.polygons.filter((polygon) => !taken.includes(polygon));
    return taken;
  };
  for (const { code, within } of liftedParts.filter(({ admin }) => admin === shape.admin)) {
    const polygons = take(within);
    if (polygons.length > 0) areas.push({ code, polygons });
  }
  for (const { admin, within, name, under, note } of uncodedAreas) {
    if (admin !== shape.admin || !within) continue;
    const polygons = take(within);
    if (polygons.length === 0) {
      throw new GeometryFileError(file, shape.name, `${name} is not a polygon of its own`);
    }
    areas.push({ code: under, part: name, disputed: true, note, polygons });
  }
}

function isWithin(polygon: Area['polygons'][number], [west, south, east, north]: Box): boolean {
  return (polygon[0] ?? []).every(
    ([lon = 0, lat = 0]) => lon >= west && lon <= east && lat >= south && lat <= north,
  );
}

/** Whether `importGeometryFrom` reads a file of this name. */
export function isGeometryFile(name: string): boolean {
  return /^ne5_countries(110|50)\.geojson$/.test(name);
}

/**
 * Looks for the Natural Earth files in a folder and those below it, and writes the project's own
 * geometry from them. Nothing is written if one of the two is wrong.
 *
 * @returns a line for each file written; none if the folder holds no Natural Earth.
 * @throws GeometryFileError naming file, feature and reason.
 */
export async function importGeometryFrom(root: string): Promise<string[]> {
  const names = await readdir(root, { recursive: true });
  const found = names.find((name) => basename(name) === 'ne5_countries110.geojson');
  if (found === undefined) return [];
  const folder = join(root, dirname(found));
  const texts: [name: string, text: string][] = [];
  for (const detail of [110, 50] as const) {
    const text = `${JSON.stringify(await importGeometry(folder, detail))}\n`;
    texts.push([`world-${detail}.topojson`, text]);
  }
  for (const [name, text] of texts) await writeFile(new URL(name, import.meta.url), text);
  return texts.map(([name, text]) => `${name}: ${Math.round(text.length / 1024)} KB`);
}

if (import.meta.url === pathToFileURL(resolve(process.argv[1] ?? '')).href) {
  const folder = process.argv[2];
  if (!folder) {
    console.error('Usage: tsx data/geometry/import.ts <folder with the Natural Earth files>');
    process.exitCode = 2;
  } else {
    for (const line of await importGeometryFrom(resolve(folder))) console.log(line);
  }
}
