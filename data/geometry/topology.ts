import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Position } from 'geojson';
import { feature, mergeArcs, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
  GeometryCollection,
  MultiPolygon as ArcPolygons,
  Topology,
} from 'topojson-specification';
import { type AreaProperties, propertiesOf } from './area-properties.ts';
import { contestedStretches, type ContestedStretch } from './areas.ts';

/** An area before topology: its polygons in degrees, within −169…191. */
export interface Area extends AreaProperties {
  polygons: Position[][][];
}

/** What {@link buildTopology} returns: `areas` and the two kinds of line between them. */
export type AtlasTopology = Topology<{
  areas: GeometryCollection<AreaProperties>;
  borders: ArcLines;
  contested: ArcLines;
}>;
type ArcLines = Topology['objects'][string];
type Piece = ArcPolygons<AreaProperties>;

const fineGrid = 1e6;

/**
 * Joins areas into one topology in degrees: pieces with one code and name merged, borders between
 * areas shared, and cut where they turn from agreed (`borders`) to `contested`.
 *
 * A border is contested along a disputed area and along a listed stretch; a disputed area without
 * a land border has its whole outline contested.
 *
 * @param grid number of steps of the quantised grid each way.
 */
export function buildTopology(areas: readonly Area[], grid: number): AtlasTopology {
  const first = topology({ areas: collect(areas) }, fineGrid) as Topology<{
    areas: GeometryCollection<AreaProperties>;
  }>;
  const merged: GeometryCollection<AreaProperties> = {
    type: 'GeometryCollection',
    geometries: mergeAreas(first),
  };
  const lines = (keep: (a: Piece, b: Piece) => boolean): Position[][] =>
    mesh(first, merged, (a, b) => keep(a as Piece, b as Piece)).coordinates;

  const solid = lines((a, b) => a !== b && !isDisputed(a, b) && !stretchOf(a, b));
  const contested = [
    ...lines((a, b) => a !== b && isDisputed(a, b)),
    ...islandsInDispute(merged, lines),
  ];
  for (const stretch of contestedStretches) {
    const border = lines((a, b) => a !== b && !isDisputed(a, b) && stretchOf(a, b) === stretch);
    for (const line of border) {
      for (const run of splitByBox(line, stretch.within)) {
        (run.inside ? contested : solid).push(run.points);
      }
    }
  }
  const objects = {
    areas: feature(first, merged) as FeatureCollection,
    borders: multiLine(solid),
    contested: multiLine(contested),
  };
  return topology(objects, grid) as AtlasTopology;
}

function collect(areas: readonly Area[]): FeatureCollection<MultiPolygon, AreaProperties> {
  const features = areas.map(
    ({ polygons, ...properties }): Feature<MultiPolygon, AreaProperties> => ({
      type: 'Feature',
      properties,
      geometry: { type: 'MultiPolygon', coordinates: polygons },
    }),
  );
  return { type: 'FeatureCollection', features };
}

function mergeAreas(source: Topology<{ areas: GeometryCollection<AreaProperties> }>): Piece[] {
  const groups = new Map<string, Piece[]>();
  for (const geometry of source.objects.areas.geometries) {
    const { code, part } = propertiesOf(geometry);
    const key = `${code ?? ''}/${part ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), geometry as Piece]);
  }
  return [...groups.values()].flatMap((pieces) => {
    const [first] = pieces;
    return first ? [{ ...mergeArcs(source, pieces), properties: propertiesOf(first) }] : [];
  });
}

const isDisputed = (a: Piece, b: Piece): boolean =>
  Boolean(propertiesOf(a).disputed ?? propertiesOf(b).disputed);

function stretchOf(a: Piece, b: Piece): ContestedStretch | undefined {
  const codes = [propertiesOf(a).code, propertiesOf(b).code];
  return contestedStretches.find(({ between }) => between.every((code) => codes.includes(code)));
}

function islandsInDispute(
  merged: GeometryCollection<AreaProperties>,
  lines: (keep: (a: Piece, b: Piece) => boolean) => Position[][],
): Position[][] {
  return merged.geometries.flatMap((geometry) => {
    if (!propertiesOf(geometry).disputed) return [];
    const borders = lines((a, b) => a !== b && (a === geometry || b === geometry));
    return borders.length > 0 ? [] : lines((a, b) => a === b && a === geometry);
  });
}

/** Splits a line into runs inside and outside a box; neighbours share their end point. */
function splitByBox(
  line: Position[],
  box: ContestedStretch['within'],
): { inside: boolean; points: Position[] }[] {
  if (!box) return [{ inside: true, points: line }];
  const [west, south, east, north] = box;
  const within = ([lon = 0, lat = 0]: Position): boolean =>
    lon >= west && lon <= east && lat >= south && lat <= north;
  const runs: { inside: boolean; points: Position[] }[] = [];
  for (let i = 0; i + 1 < line.length; i += 1) {
    const from = line[i] ?? [];
    const to = line[i + 1] ?? [];
    const inside = within(from) && within(to);
    const last = runs.at(-1);
    if (last && last.inside === inside) last.points.push(to);
    else runs.push({ inside, points: [from, to] });
  }
  return runs;
}

const multiLine = (coordinates: Position[][]): MultiLineString => ({
  type: 'MultiLineString',
  coordinates,
});
