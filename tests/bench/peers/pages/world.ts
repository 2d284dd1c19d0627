import L from 'leaflet';
import { decodeWorld, type WorldGeometry } from '../../../../src/map/geometry/geometry.ts';
import { planarCrs, shownBounds } from '../../../../src/map/projection/crs.ts';

export async function json<T>(name: string): Promise<T> {
  return (await (await fetch(name)).json()) as T;
}

export async function world(): Promise<WorldGeometry> {
  return decodeWorld(await json('world.json'));
}

/** Leaflet as the atlas has it: planar, without tiles; still, so that each frame is asked for. */
export function planarMap(options: L.MapOptions = {}): L.Map {
  const field = document.createElement('div');
  field.style.cssText = 'position:absolute;inset:0';
  document.querySelector('#map')?.append(field);
  return L.map(field, {
    crs: planarCrs,
    zoomSnap: 0,
    zoomControl: false,
    attributionControl: false,
    zoomAnimation: false,
    fadeAnimation: false,
    inertia: false,
    minZoom: -3,
    ...options,
  }).fitBounds(shownBounds, { animate: false });
}

export function removeMap(map: L.Map): void {
  const field = map.getContainer();
  map.remove();
  field.remove();
}
