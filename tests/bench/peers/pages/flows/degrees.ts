import { geoEqualEarthRaw } from 'd3-geo';
import { worldWidth } from '../../../../../src/map/map-edge.ts';
import { centralMeridian } from '../../../../../src/map/projection/equal-earth.ts';

const scale = worldWidth / 2 / geoEqualEarthRaw(Math.PI, 0)[0];

/** Longitude and latitude of a place in planar units. */
export function degrees([x, y]: readonly [number, number]): [number, number] {
  const [lon, lat] = geoEqualEarthRaw.invert!(x / scale, -y / scale);
  return [(lon * 180) / Math.PI + centralMeridian, (lat * 180) / Math.PI];
}
