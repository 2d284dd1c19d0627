/** Widest a flow is drawn on a map of a given width, both in CSS pixels. */
export function widestFlow(mapWidth: number): number {
  return Math.min(Math.max(mapWidth / 85, 6), 15);
}

/** Thinnest line that is drawn, in CSS pixels. */
export const thinnestFlow = 0.6;

/**
 * Width of a flow at its start: the square root of its share of the largest, so that small flows
 * stay visible.
 *
 * @param value amount of the flow.
 * @param largest amount drawn at `widest`.
 * @param widest CSS pixels.
 * @returns CSS pixels, from {@link thinnestFlow} to `widest`.
 */
export function flowWidth(value: number, largest: number, widest: number): number {
  if (!(value > 0) || !(largest > 0)) return thinnestFlow;
  return Math.max(thinnestFlow, Math.sqrt(Math.min(value / largest, 1)) * widest);
}

/** A flow ends at this share of the width it starts with: wide is where it comes from. */
export const taperEnd = 0.22;

/** Width at a share of the way (0 to 1) of a flow that starts with `width`. */
export function taperedWidth(width: number, way: number): number {
  return width * (1 - (1 - taperEnd) * way);
}
