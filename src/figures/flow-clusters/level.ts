import { wholeWorld, type PlanarBox } from '../../map/projection/shown-world.ts';

/** What stands by itself on the map, from the whole world to near by: regions, their parts, economies. */
export const levels = ['region', 'subregion', 'economy'] as const;
export type Level = (typeof levels)[number];

/** From these enlargements of the whole world on: a press of the zoom button doubles it. */
const nearness = { subregion: 1.9, economy: 5.7 } as const;

/**
 * The level at which small flows are summed in a part of the world, the same on every screen and
 * in a picture of that part.
 *
 * @param seen its size, planar units; undefined for the whole world
 */
export function levelOf(seen: Pick<PlanarBox, 'width' | 'height'> | undefined): Level {
  if (seen === undefined) return 'region';
  const times = Math.max(wholeWorld.width / seen.width, wholeWorld.height / seen.height);
  if (times < nearness.subregion) return 'region';
  return times < nearness.economy ? 'subregion' : 'economy';
}

/** Least amounts, in the unit of the flows, with which parts leave a sum for a line of their own. */
export interface Limits {
  /** Between two parts of regions. */
  subregion: number;
  /** Of one corridor. */
  economy: number;
}

/**
 * What splits off at a level: as much as can be told apart there, by its width beside the widest.
 *
 * @param largest the amount that is drawn widest
 */
export function limitsOf(level: Level, largest: number): Limits {
  return {
    subregion: level === 'region' ? Infinity : largest / 80,
    economy: level === 'economy' ? largest / 2000 : Infinity,
  };
}
