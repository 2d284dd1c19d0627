import { edgeX, poleY, worldWidth } from '../map-edge.ts';

/** The part of the world that is shown when all of it is, planar units: Antarctica is left out. */
export const shownWorld = {
  x0: -worldWidth / 2,
  y0: -Math.ceil(poleY) - 3,
  x1: worldWidth / 2,
  y1: 202,
} as const;

/** A part of the world, planar units. */
export interface PlanarBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const wholeWorld: PlanarBox = {
  x: shownWorld.x0,
  y: shownWorld.y0,
  width: shownWorld.x1 - shownWorld.x0,
  height: shownWorld.y1 - shownWorld.y0,
};

/**
 * How much nearer than the whole world a map may open that is taller than the world is wide: its
 * sides, mostly sea, are then a drag away. MapStage.css has the same.
 */
export const nearer = 1.3;

const step = 9;

/** SVG path of the world's outline (its edge and the cut in the south), planar units. */
export function worldOutline(): string {
  const heights: number[] = [];
  for (let y = -poleY; y < shownWorld.y1 - 2; y += step) heights.push(y);
  heights.push(shownWorld.y1 - 2);
  const right = heights.map((y) => `${edgeX(y).toFixed(1)} ${y.toFixed(1)}`);
  const left = heights.toReversed().map((y) => `${(-edgeX(y)).toFixed(1)} ${y.toFixed(1)}`);
  return `M${[...right, ...left].join('L')}Z`;
}
