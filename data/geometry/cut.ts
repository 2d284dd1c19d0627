import type { Position } from 'geojson';

/** The map's edge: longitudes run from here once round to the east. */
export const edgeLongitude = -169;

const nearAntimeridian = 179.995;

/**
 * Cuts a polygon of the usual −180…180 frame for a map whose edge is at {@link edgeLongitude}:
 * the result lies within −169…191. The seam at the antimeridian is left with no points between its
 * corners and those rounded, so that the two halves of Fiji or Chukotka share it and can be merged.
 *
 * @param polygon rings in degrees, closed; outer first.
 * @returns one polygon, or two where it crosses the edge; none if nothing is left of it.
 */
export function cutPolygon(polygon: Position[][]): Position[][][] {
  const outer = polygon[0] ?? [];
  const west = Math.min(...outer.map((point) => point[0] ?? 0));
  const east = Math.max(...outer.map((point) => point[0] ?? 0));
  const rings = polygon.map((ring) => tidySeam(ring));
  if (west >= edgeLongitude) return keep([rings]);
  const turned = rings.map((ring) => ring.map(([lon = 0, lat = 0]): Position => [lon + 360, lat]));
  if (east <= edgeLongitude) return keep([turned]);
  return keep([
    rings.map((ring) => halfPlane(ring, edgeLongitude, 1)),
    turned.map((ring) => halfPlane(ring, edgeLongitude + 360, -1)),
  ]);
}

const keep = (polygons: Position[][][]): Position[][][] =>
  polygons
    .map((rings) => rings.filter((ring) => ring.length >= 4))
    .filter((rings) => rings.length > 0);

function tidySeam(ring: Position[]): Position[] {
  const snapped = ring.map(([lon = 0, lat = 0]): Position =>
    Math.abs(lon) > nearAntimeridian
      ? [180 * Math.sign(lon), Math.round(lat * 100) / 100]
      : [lon, lat],
  );
  const open = snapped.slice(0, -1);
  const onSeam = (index: number): boolean =>
    Math.abs(open[(index + open.length) % open.length]?.[0] ?? 0) === 180;
  const kept = open.filter((_, i) => !(onSeam(i - 1) && onSeam(i) && onSeam(i + 1)));
  const first = kept[0];
  return first ? [...kept, first] : [];
}

/** Sutherland–Hodgman against one meridian; `side` 1 keeps the east of it, −1 the west. */
function halfPlane(ring: Position[], meridian: number, side: 1 | -1): Position[] {
  const kept: Position[] = [];
  const inside = (lon: number): boolean => (lon - meridian) * side >= 0;
  for (let i = 0; i + 1 < ring.length; i += 1) {
    const [x0 = 0, y0 = 0] = ring[i] ?? [];
    const [x1 = 0, y1 = 0] = ring[i + 1] ?? [];
    if (inside(x0)) kept.push([x0, y0]);
    if (inside(x0) !== inside(x1)) {
      kept.push([meridian, y0 + ((y1 - y0) * (meridian - x0)) / (x1 - x0)]);
    }
  }
  const first = kept[0];
  return first ? [...kept, first] : [];
}
