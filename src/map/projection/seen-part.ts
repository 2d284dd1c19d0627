import { nearer, wholeWorld, type PlanarBox } from './shown-world.ts';

/**
 * The part of the world that a user sees on the map inside an element, without the empty space
 * around the world.
 *
 * @returns undefined for all of it, or where there is no map that answers
 */
export function seenPart(element: Element | null): PlanarBox | undefined {
  const map = element?.querySelector('.map-leaflet');
  const matrix = map
    ?.querySelector<SVGSVGElement>('.leaflet-atlas-shapes-pane > svg')
    ?.getScreenCTM();
  if (!map || !matrix) return undefined;
  const { left, top, right, bottom } = map.getBoundingClientRect();
  const back = matrix.inverse();
  const from = new DOMPoint(left, top).matrixTransform(back);
  const to = new DOMPoint(right, bottom).matrixTransform(back);
  return within({ x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y });
}

/** The part of a box that lies in the world; undefined where it holds all of it that a map opens with. */
export function within({ x, y, width, height }: PlanarBox): PlanarBox | undefined {
  const left = Math.max(x, wholeWorld.x);
  const top = Math.max(y, wholeWorld.y);
  const right = Math.min(x + width, wholeWorld.x + wholeWorld.width);
  const bottom = Math.min(y + height, wholeWorld.y + wholeWorld.height);
  const part = { x: left, y: top, width: right - left, height: bottom - top };
  const whole =
    part.width > (wholeWorld.width * 0.98) / nearer && part.height > wholeWorld.height * 0.98;
  return whole || part.width <= 0 || part.height <= 0 ? undefined : part;
}
