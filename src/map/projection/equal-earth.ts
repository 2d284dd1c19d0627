import { geoEqualEarthRaw } from 'd3-geo';
import { worldWidth } from '../map-edge.ts';

/**
 * The Equal Earth projection (Šavrič, Patterson & Jenny 2018), turned to a central meridian of
 * 11° E so that the map's edge runs through the Bering Strait and no economy's mainland is cut.
 * The build projects; the page gets planar units, and only asks where their edge is: `map-edge.ts`.
 *
 * Planar units: the equator is 1,000 units long; x runs east from −500 to 500, y runs down (as on
 * a screen) from about −243 at the north pole to 243 at the south pole.
 */

/** Central meridian, in degrees east. */
export const centralMeridian = 11;

const radians = Math.PI / 180;
const scale = worldWidth / 2 / geoEqualEarthRaw(Math.PI, 0)[0];

/**
 * Projects a place.
 *
 * Longitudes may be given in either turn (−170 and 190 are the same place); 191 stays on the right
 * edge and −169 on the left one.
 *
 * @param place `[longitude, latitude]` in degrees.
 * @returns `[x, y]` in planar units.
 */
export function project([lon, lat]: readonly [number, number]): [number, number] {
  let turn = lon - centralMeridian;
  while (turn > 180) turn -= 360;
  while (turn < -180) turn += 360;
  const [x, y] = geoEqualEarthRaw(turn * radians, lat * radians);
  return [scale * x, -scale * y];
}
