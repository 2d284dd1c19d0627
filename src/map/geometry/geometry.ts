import type { EconomyCode } from '../../domain/economy.ts';
import { decodeArcs } from './encoded-arcs.ts';

/** A place in planar units; see `equal-earth.ts`. */
export type PlanarPoint = readonly [x: number, y: number];

/** A coloured shape. An economy may have more than one: parts reported under it are apart. */
export interface Shape {
  economy: EconomyCode;
  /** Own name of a part that is reported under `economy`. */
  part: string | null;
  /** SVG path in grid steps (see {@link WorldGeometry.grid}). */
  path: string;
}

/** An economy too small to hit on a world view, or without a shape. */
export interface SmallEconomy {
  economy: EconomyCode;
  x: number;
  y: number;
  /** Square root of its largest piece's area in planar units; 0 without a shape. */
  size: number;
}

/** The world, ready to draw. Paths count in steps of a grid, all else in planar units. */
export interface WorldGeometry {
  /** Planar = step × `scale` + `translate`. */
  grid: { scale: PlanarPoint; translate: PlanarPoint };
  shapes: readonly Shape[];
  /** Land in nobody's figures. */
  background: string;
  /** Agreed borders. */
  borders: string;
  /** Borders that are contested: never drawn solid. */
  contested: string;
  points: readonly SmallEconomy[];
  /** Where flows and labels of an economy start. */
  anchors: ReadonlyMap<EconomyCode, PlanarPoint>;
}

interface WorldFile {
  transform: { scale: [number, number]; translate: [number, number] };
  /** See `encoded-arcs.ts`. */
  arcs: string;
  anchors: Record<string, [number, number]>;
  /** Sizes of those that have a point, at their anchors. */
  points: Record<string, number>;
  objects: {
    economies: { geometries: AreaObject[] };
    background: { geometries: AreaObject[] };
    borders: { arcs?: number[][] };
    contested: { arcs?: number[][] };
  };
}
interface AreaObject {
  id?: string;
  arcs?: number[][][];
  properties?: { part?: string };
}

type Step = readonly [dx: number, dy: number];
interface Arc {
  start: Step;
  end: Step;
  steps: Step[];
}

/**
 * Decodes a world file of the data build (`geometry/world-110` or `geometry/world-50`).
 *
 * @param content the parsed JSON.
 * @throws Error if it is not such a file.
 */
export function decodeWorld(content: unknown): WorldGeometry {
  if (!isWorldFile(content))
    throw new Error('Not a world file: transform, arcs or objects missing');
  const { transform, objects, anchors } = content;
  const arcs = decodeArcs(content.arcs).map((arc) => readArc(arc));
  const area = (object: AreaObject): string =>
    (object.arcs ?? [])
      .flat()
      .map((ring) => linePath(arcs, ring, true))
      .join('');
  const lines = (object: { arcs?: number[][] }): string =>
    (object.arcs ?? []).map((line) => linePath(arcs, line, false)).join('');
  return {
    grid: { scale: transform.scale, translate: transform.translate },
    shapes: objects.economies.geometries.map((object) => ({
      economy: object.id ?? '',
      part: object.properties?.part ?? null,
      path: area(object),
    })),
    background: objects.background.geometries.map((object) => area(object)).join(''),
    borders: lines(objects.borders),
    contested: lines(objects.contested),
    points: Object.entries(content.points).map(([economy, size]) => {
      const [x, y] = anchors[economy] ?? [0, 0];
      return { economy, x, y, size };
    }),
    anchors: new Map(Object.entries(anchors)),
  };
}

function isWorldFile(content: unknown): content is WorldFile {
  if (typeof content !== 'object' || content === null) return false;
  return ['transform', 'arcs', 'objects', 'anchors', 'points'].every((member) => member in content);
}

function readArc([start = [0, 0], ...steps]: Step[]): Arc {
  const end = steps.reduce<Step>(([x, y], [dx, dy]) => [x + dx, y + dy], start);
  return { start, end, steps };
}

/** Joins arcs (negative: backwards) into one path. */
function linePath(arcs: readonly Arc[], indexes: readonly number[], closed: boolean): string {
  let path = '';
  for (const index of indexes) {
    const arc = arcs[index < 0 ? ~index : index];
    if (!arc) continue;
    const back = index < 0;
    if (path === '') {
      const [x, y] = back ? arc.end : arc.start;
      path = `M${x} ${y}l`;
    }
    path += back
      ? arc.steps.reduceRight((text, [dx, dy]) => text + pair(-dx, -dy), '')
      : arc.steps.reduce((text, [dx, dy]) => text + pair(dx, dy), '');
  }
  return closed ? `${path}z` : path;
}

const pair = (dx: number, dy: number): string => ` ${dx || 0} ${dy || 0}`;
