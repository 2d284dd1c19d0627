import { decodeWorld, type WorldGeometry } from '../../../../../src/map/geometry/geometry.ts';
import type { FlowRow, ValueRow } from '../../lib/page-data.ts';
import { rings } from '../restyle/rings.ts';
import { json } from '../world.ts';

/** A country, as GeoJSON in planar units, y down. */
export interface Feature {
  type: 'Feature';
  properties: { economy: string; value: number | null };
  geometry: { type: 'MultiPolygon'; coordinates: [number, number][][][] };
}

/** What the first page of the atlas shows: countries by what they received in a year, and 500 flows. */
export async function firstData(): Promise<{
  geometry: WorldGeometry;
  features: Feature[];
  flows: FlowRow[];
}> {
  const [world, values, flows] = await Promise.all([
    json('world.json'),
    json<ValueRow[]>('values-2021.json'),
    json<FlowRow[]>('flows-500.json'),
  ]);
  const geometry = decodeWorld(world);
  const received = new Map(values.map(({ economy, value }) => [economy, value]));
  const features = geometry.shapes.map(({ economy, path }): Feature => ({
    type: 'Feature',
    properties: { economy, value: received.get(economy) ?? null },
    geometry: {
      type: 'MultiPolygon',
      coordinates: rings(path, geometry.grid).map((ring) => [ring.map(([y, x]) => [x, y])]),
    },
  }));
  const known = flows.filter(
    ({ sender, receiver }) => geometry.anchors.has(sender) && geometry.anchors.has(receiver),
  );
  return { geometry, features, flows: known };
}

/** Seven blues for amounts, by their logarithm; grey where there is none. */
export function colourOf(value: number | null): string {
  const steps = ['#cee6f2', '#9dcbe2', '#6cafd3', '#3892c2', '#0276a9', '#005988', '#003e66'];
  if (value === null || !(value > 0)) return '#c3c9d4';
  return steps[Math.min(6, Math.max(0, Math.floor(Math.log10(value / 1e6) * 1.4)))]!;
}
