import type { EconomyCode } from '../../domain/economy.ts';
import type { PlanarPoint, WorldGeometry } from './geometry.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const headings: Readonly<Record<Direction, PlanarPoint>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** What lies aside counts this much further than what lies ahead. */
const aside = 2.2;

/**
 * The economy one step from a place in a direction: the nearest, where distance aside counts more.
 *
 * @returns null if none lies that way.
 */
export function neighbour(
  anchors: WorldGeometry['anchors'],
  from: PlanarPoint,
  direction: Direction,
): EconomyCode | null {
  const [hx, hy] = headings[direction];
  let best: EconomyCode | null = null;
  let least = Infinity;
  for (const [economy, [x, y]] of anchors) {
    const dx = x - from[0];
    const dy = y - from[1];
    const ahead = dx * hx + dy * hy;
    const across = Math.abs(dx * hy) + Math.abs(dy * hx);
    const cost = ahead + aside * across;
    if (ahead > 0.5 && across <= 2 * ahead && cost < least) {
      best = economy;
      least = cost;
    }
  }
  return best;
}

/** The economy nearest to a place. */
export function nearestEconomy(
  anchors: WorldGeometry['anchors'],
  [px, py]: PlanarPoint,
): EconomyCode | null {
  let best: EconomyCode | null = null;
  let least = Infinity;
  for (const [economy, [x, y]] of anchors) {
    const distance = Math.hypot(x - px, y - py);
    if (distance < least) {
      best = economy;
      least = distance;
    }
  }
  return best;
}
