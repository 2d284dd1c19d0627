import { feature } from 'topojson-client';
import { filter, presimplify, simplify } from 'topojson-simplify';
import type { MultiPolygon, Objects, Topology } from 'topojson-specification';
import { project } from '../../src/map/projection/equal-earth.ts';
import type { AtlasTopology } from './topology.ts';

/** How much of the detail is kept. */
export interface Detail {
  /** Least area of a bend that is kept, in planar units². */
  bend: number;
  /** Least area of an island that is kept (each economy keeps its largest), in planar units². */
  island: number;
}

/**
 * Projects a topology in degrees arc by arc and simplifies it there, so that what neighbours
 * share stays shared. Parallels are straight in this projection, so no points are added.
 */
export function toPlanar(degrees: AtlasTopology, detail: Detail): AtlasTopology {
  const arcs = absoluteArcs(degrees).map((arc) =>
    arc.map(([lon = 0, lat = 0]) => [...project([lon, lat])]),
  );
  const { transform: _, bbox: __, ...rest } = degrees;
  const weighted = presimplify({ ...rest, arcs } as Topology<Objects>);
  const simple = simplify(weighted, detail.bend) as AtlasTopology;
  dropIslands(simple, detail.island);
  return filter(simple as Topology<Objects>, () => true) as AtlasTopology;
}

/** Area of a closed ring, in the square of its units. */
export function ringArea(ring: readonly (readonly number[])[]): number {
  let doubled = 0;
  for (let i = 0; i + 1 < ring.length; i += 1) {
    const [x0 = 0, y0 = 0] = ring[i] ?? [];
    const [x1 = 0, y1 = 0] = ring[i + 1] ?? [];
    doubled += x0 * y1 - x1 * y0;
  }
  return Math.abs(doubled) / 2;
}

/** Area of the largest polygon of a geometry, holes not taken off; 0 if it has none. */
export function largestArea(topology: Topology, geometry: MultiPolygon): number {
  return Math.max(0, ...polygonAreas(topology, geometry));
}

function polygonAreas(topology: Topology, geometry: MultiPolygon): number[] {
  const { coordinates } = feature(topology, geometry).geometry;
  return coordinates.map((polygon) => ringArea(polygon[0] ?? []));
}

function dropIslands(topology: AtlasTopology, least: number): void {
  const uses = arcUses(topology);
  for (const geometry of topology.objects.areas.geometries) {
    if (geometry.type !== 'MultiPolygon') continue;
    const areas = polygonAreas(topology, geometry);
    const largest = Math.max(...areas);
    geometry.arcs = geometry.arcs.filter((polygon, index) => {
      const area = areas[index] ?? 0;
      const alone = polygon.flat().every((arc) => uses.get(arc < 0 ? ~arc : arc) === 1);
      return area > 0 && (area >= least || area === largest || !alone);
    });
  }
}

function arcUses(topology: AtlasTopology): Map<number, number> {
  const uses = new Map<number, number>();
  for (const geometry of topology.objects.areas.geometries) {
    if (geometry.type !== 'MultiPolygon') continue;
    for (const arc of geometry.arcs.flat(2)) {
      const index = arc < 0 ? ~arc : arc;
      uses.set(index, (uses.get(index) ?? 0) + 1);
    }
  }
  return uses;
}

function absoluteArcs(topology: AtlasTopology): number[][][] {
  const { transform } = topology;
  if (!transform) return topology.arcs;
  const [kx, ky] = transform.scale;
  const [dx, dy] = transform.translate;
  return topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([stepX = 0, stepY = 0]) => {
      x += stepX;
      y += stepY;
      return [x * kx + dx, y * ky + dy];
    });
  });
}
