import type { EconomyCode } from '../domain/economy.ts';
import type { WorldGeometry } from './geometry/geometry.ts';
import { shownWorld } from './projection/shown-world.ts';

/** A name to write at an economy; earlier ones matter more. */
export interface MapLabel {
  economy: EconomyCode;
  text: string;
}

/** A label with its place: the middle of its baseline, planar units. */
export interface PlacedLabel extends MapLabel {
  x: number;
  y: number;
}

/** Height of label text in CSS pixels. */
export const labelSize = 12;
const gap = 8;
const letter = 0.58;

/**
 * Places labels above their economies, or below where another stands already, within the world;
 * one that fits nowhere is left out.
 *
 * @param pixel planar units in a CSS pixel.
 */
export function placeLabels(
  labels: readonly MapLabel[],
  anchors: WorldGeometry['anchors'],
  pixel: number,
): PlacedLabel[] {
  const placed: (PlacedLabel & { half: number })[] = [];
  const height = labelSize * pixel;
  for (const { economy, text } of labels) {
    const anchor = anchors.get(economy);
    if (!anchor) continue;
    const half = (text.length * letter * height) / 2;
    const x = Math.min(Math.max(anchor[0], shownWorld.x0 + half), shownWorld.x1 - half);
    const below = anchor[1] + gap * pixel + 0.8 * height;
    const y = [anchor[1] - gap * pixel, below].find((candidate) =>
      placed.every(
        (other) =>
          Math.abs(other.x - x) > other.half + half || Math.abs(other.y - candidate) > height,
      ),
    );
    if (y !== undefined) placed.push({ economy, text, x, y, half });
  }
  return placed.map(({ half: _half, ...label }) => label);
}
