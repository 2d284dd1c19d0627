import L from 'leaflet';
import type { PlanarPoint } from '../geometry/geometry.ts';
import { shownWorld } from './shown-world.ts';

/**
 * Leaflet's coordinates for planar units: `lat` is y (down), `lng` is x, and zoom 0 shows a unit
 * as one CSS pixel.
 */
export const planarCrs: L.CRS = L.Util.extend({}, L.CRS.Simple, {
  projection: L.Projection.LonLat,
  transformation: new L.Transformation(1, 0, 1, 0),
  infinite: true,
});

/** `shownWorld` for Leaflet. */
export const shownBounds: L.LatLngBoundsLiteral = [
  [shownWorld.y0, shownWorld.x0],
  [shownWorld.y1, shownWorld.x1],
];

/** A planar place for Leaflet. */
export const toLatLng = ([x, y]: PlanarPoint): L.LatLngTuple => [y, x];

/** A Leaflet place in planar units. */
export const toPlanar = ({ lat, lng }: { lat: number; lng: number }): PlanarPoint => [lng, lat];
