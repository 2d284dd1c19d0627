import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import * as v from 'valibot';

/** One shape of Natural Earth's countries, as the importer needs it. */
export interface PublishedShape {
  admin: string;
  /** ISO 3166-1 alpha-3, or null where Natural Earth gives none (`-99`). */
  iso: string | null;
  name: string;
  disputeNote: string | null;
  polygons: Position[][][];
}

/** What is wrong with a publisher file: names the file, the feature in it and the reason. */
export class GeometryFileError extends Error {
  constructor(file: string, feature: string, reason: string) {
    super(`${file}: ${feature}: ${reason}`);
    this.name = 'GeometryFileError';
  }
}

const text = v.pipe(v.string(), v.nonEmpty());
const propertiesSchema = v.object({
  name: text,
  admin: text,
  adm0_a3: v.pipe(v.string(), v.regex(/^[A-Z0-9]{3}$/, 'adm0_a3 is not three letters')),
  iso_a3_eh: v.pipe(v.string(), v.regex(/^([A-Z]{3}|-99)$/, 'iso_a3_eh is not a code or -99')),
  note_brk: v.nullish(v.string()),
});
const collectionSchema = v.object({
  type: v.literal('FeatureCollection'),
  features: v.pipe(v.array(v.unknown()), v.minLength(1, 'no features')),
});
const featureSchema = v.object({
  type: v.literal('Feature'),
  properties: v.unknown(),
  geometry: v.object({
    type: v.picklist(['Polygon', 'MultiPolygon']),
    coordinates: v.array(v.unknown()),
  }),
});

/**
 * Reads `ne5_countries<detail>.geojson` of a folder.
 *
 * @param detail 110 or 50: the scale in millions.
 * @throws GeometryFileError naming file, feature and reason.
 */
export async function readNaturalEarth(
  folder: string,
  detail: 110 | 50,
): Promise<PublishedShape[]> {
  const file = `ne5_countries${detail}.geojson`;
  let raw: string;
  try {
    raw = await readFile(join(folder, file), 'utf8');
  } catch (cause) {
    throw new GeometryFileError(file, 'the file', `cannot be read (${String(cause)})`);
  }
  return parseNaturalEarth(file, raw);
}

/**
 * Parses the text of a Natural Earth countries file.
 *
 * @param file its name, for errors.
 * @throws GeometryFileError naming file, feature and reason.
 */
export function parseNaturalEarth(file: string, raw: string): PublishedShape[] {
  let content: unknown;
  try {
    content = JSON.parse(raw);
  } catch (cause) {
    throw new GeometryFileError(file, 'the file', `is not JSON (${String(cause)})`);
  }
  const collection = v.safeParse(collectionSchema, content);
  if (!collection.success) {
    throw new GeometryFileError(file, 'the file', v.summarize(collection.issues));
  }
  return collection.output.features.map((value, index) => readFeature(file, value, index));
}

function readFeature(file: string, value: unknown, index: number): PublishedShape {
  const where = `feature ${index + 1}`;
  const feature = v.safeParse(featureSchema, value);
  if (!feature.success) throw new GeometryFileError(file, where, v.summarize(feature.issues));
  const properties = v.safeParse(propertiesSchema, feature.output.properties);
  if (!properties.success) throw new GeometryFileError(file, where, v.summarize(properties.issues));
  const { adm0_a3, iso_a3_eh, admin, note_brk } = properties.output;
  const geometry = feature.output.geometry as Polygon | MultiPolygon;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  checkPolygons(file, `${where} (${admin})`, polygons);
  return {
    admin: adm0_a3,
    iso: iso_a3_eh === '-99' ? null : iso_a3_eh,
    name: admin,
    disputeNote: note_brk || null,
    polygons,
  };
}

function checkPolygons(file: string, where: string, polygons: Position[][][]): void {
  if (polygons.length === 0) throw new GeometryFileError(file, where, 'has no polygon');
  for (const ring of polygons.flat()) {
    if (!Array.isArray(ring) || ring.length < 4) {
      throw new GeometryFileError(file, where, 'has a ring of fewer than four points');
    }
    for (const [lon, lat] of ring) {
      const fine = Number.isFinite(lon) && Number.isFinite(lat);
      if (!fine || Math.abs(lon ?? 999) > 180 || Math.abs(lat ?? 999) > 90) {
        throw new GeometryFileError(file, where, `has a point off the Earth (${lon}, ${lat})`);
      }
    }
  }
}
