import type { Tick } from './Axis.tsx';
import { textWidth } from './text-width.ts';
import { drawnText, halfLabel } from './tone.ts';

/** Between two values of an axis, px: a face that stands in for the atlas's may be wider. */
const gap = 12;

/**
 * Ticks along an axis that has its values written side by side, as many as find room.
 *
 * @param make ticks, so many at most
 * @param within values that would reach beyond this are written before their place
 */
export function apartTicks(
  make: (most: number) => readonly Tick[],
  most: number,
  within = Infinity,
): readonly Tick[] {
  const made = make(most);
  const middles = made.map(({ at, label }) => {
    const half = textWidth(label, drawnText) / 2;
    return { middle: at + halfLabel > within ? at - half : at, half };
  });
  const apart = middles.every(({ middle, half }, index) => {
    const before = middles[index - 1];
    return !before || Math.abs(middle - before.middle) >= half + before.half + gap;
  });
  return apart || most <= 1 ? made : apartTicks(make, most - 1, within);
}
